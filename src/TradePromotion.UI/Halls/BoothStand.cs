using System.Text;
using static TradePromotion.UI.PlanGeometry;

namespace TradePromotion.UI;

/// <summary>A booth drawn as a stand: awning, mark, name, lamp, and those who stand before it.</summary>
/// <param name="svg">What it is written to, from the booth's upper left corner.</param>
/// <param name="booth">Somebody's booth.</param>
/// <param name="up">Whether its open side is the upper one.</param>
/// <param name="glow">The id of the plan's glow gradient.</param>
internal sealed class BoothStand(StringBuilder svg, BoothShape booth, bool up, string glow)
{
    private readonly double _width = booth.Width * Unit;
    private readonly double _height = booth.Height * Unit;
    private readonly IReadOnlyList<string> _name = Lines(
        booth.Name!,
        (booth.Width * Unit) - 14,
        12
    );

    private double MarkSize => Math.Min(40, _height * 0.36);
    private double Corner => up ? _height - 15 : 19;
    private double Block => MarkSize + 3 + (_name.Count * 13);
    private double MarkTop =>
        up ? 20 + ((_height - 20 - Block - 20) / 2) : 26 + ((_height - 26 - Block - 18) / 2);

    /// <summary>Draws it.</summary>
    public void Draw()
    {
        if (booth.Visitors > 0)
            Visitors();
        Walls();
        Awning();
        Mark();
        for (var line = 0; line < _name.Count; line++)
            svg.Append(
                $"""<text class="name" x="{N(_width / 2)}" y="{N(MarkTop + MarkSize + 14 + (line * 13))}" text-anchor="middle">{BoothDrawing.Text(_name[line])}</text>"""
            );
        svg.Append(
                $"""<text class="number" x="9" y="{N(Corner + 4)}">{BoothDrawing.Text(booth.Label)}</text>"""
            )
            .Append(BoothDrawing.Sign(booth, _width - 34, Corner - 5.5))
            .Append(
                $"""<circle class="lamp{(booth.Staffed ? " lit" : "")}" cx="{N(_width - 13)}" cy="{N(Corner)}" r="4.5"/>"""
            );
    }

    private void Visitors()
    {
        svg.Append(
            $"""<circle class="glow" cx="{N(_width / 2)}" cy="{N(up ? 0 : _height)}" r="{N(Math.Min(34 + (booth.Visitors * 5), 92))}" fill="url(#{glow})"/>"""
        );
        foreach (var (x, y) in Standing(booth, up))
            svg.Append($"""<circle class="person" cx="{N(x)}" cy="{N(y)}" r="3.6"/>""");
    }

    private void Walls() =>
        svg.Append(
                $"""<rect class="cast" x="4" y="5" width="{N(_width - 4)}" height="{N(_height - 2)}" rx="6"/>"""
            )
            .Append(
                $"""<rect class="floor" x="2" y="2" width="{N(_width - 4)}" height="{N(_height - 4)}" rx="6"/>"""
            )
            .Append(
                up
                    ? $"""<path class="wall" d="M4 12V{N(_height - 8)}a5 5 0 0 0 5 5H{N(_width - 9)}a5 5 0 0 0 5-5V12"/>"""
                    : $"""<path class="wall" d="M4 {N(_height - 12)}V9a5 5 0 0 1 5-5H{N(_width - 9)}a5 5 0 0 1 5 5V{N(_height - 12)}"/>"""
            );

    private void Awning()
    {
        var stripes = Math.Max(3, (int)((_width - 4) / 14) | 1);
        var step = (_width - 4) / stripes;
        svg.Append($"""<g transform="translate(2 {N(up ? 2 : _height - 16)})">""");
        for (var i = 0; i < stripes; i++)
        {
            var (x, half) = (N(i * step), N(step / 2));
            var stripe = up
                ? $"M{x} 14h{N(step)}V4a{half} 4 0 0 0 -{N(step)} 0z"
                : $"M{x} 0h{N(step)}V10a{half} 4 0 0 1 -{N(step)} 0z";
            svg.Append($"""<path class="awning {(i % 2 == 0 ? "dark" : "pale")}" d="{stripe}"/>""");
        }
        svg.Append("</g>");
    }

    private void Mark()
    {
        var size = N(MarkSize);
        svg.Append($"""<g transform="translate({N((_width - MarkSize) / 2)} {N(MarkTop)})">""");
        if (booth.Mark is { } mark)
            svg.Append(
                $"""<svg class="mark" width="{size}" height="{size}" viewBox="0 0 64 64">{mark()}</svg>"""
            );
        else
            svg.Append($"""<rect class="plate" width="{size}" height="{size}" rx="8"/>""")
                .Append(
                    $"""<text class="initials" x="{N(MarkSize / 2)}" y="{N(MarkSize * 0.66)}" text-anchor="middle" font-size="{N(MarkSize * 0.44)}">{BoothDrawing.Text(Portrait.Initials(booth.Name!))}</text>"""
                );
        svg.Append("</g>");
    }
}
