using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Components;
using static TradePromotion.UI.PlanGeometry;

namespace TradePromotion.UI;

/// <summary>
/// Draws a booth as text. Five hundred booths as components with ten elements each are half the time of a page, and most of its
/// memory. Styles: <c>HallPlan.razor.css</c>, below <c>::deep</c>.
/// </summary>
/// <param name="words">The plan's words.</param>
/// <param name="glow">The id of the plan's glow gradient.</param>
/// <param name="light">Whether few strokes must do, because there are very many booths.</param>
/// <param name="current">The id of the booth the reader is at.</param>
internal sealed class BoothDrawing(HallWords words, string glow, bool light, string? current)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>The booth, and the link that lies over it where it leads anywhere.</summary>
    public MarkupString Of(BoothShape booth, bool up)
    {
        var svg = new StringBuilder(1024);
        var label = Text(words.Describe(booth));
        if (booth.Href is null)
            svg.Append($"""<g role="img" aria-label="{label}">""");
        else
            svg.Append("""<g aria-hidden="true">""");
        Booth(svg, booth, up);
        svg.Append("</g>");
        if (booth.Href is not null)
        {
            var here = booth.Id == current ? """ aria-current="true" """ : " ";
            svg.Append($"""<a href="{Text(booth.Href)}" aria-label="{label}"{here}data-spot>""")
                .Append(
                    $"""<rect class="hit" x="{N(At(booth.X) - 2)}" y="{N(At(booth.Y) - 2)}" width="{N(booth.Width * Unit + 4)}" height="{N(booth.Height * Unit + 4)}" rx="9"/></a>"""
                );
        }
        return new(svg.ToString());
    }

    /// <summary>A text as it stands in a document.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    private void Booth(StringBuilder svg, BoothShape booth, bool up)
    {
        var (width, height) = (booth.Width * Unit, booth.Height * Unit);
        var here = booth.Id == current;
        svg.Append(
            $"""<g class="booth c{SectorSigns.Fold(booth.ColourIndex)}{(booth.Name is null ? " free" : "")}{(here ? " current" : "")}{(booth.Found ? " found" : "")}" transform="translate({N(At(booth.X))} {N(At(booth.Y))})">"""
        );
        if (booth.Name is null)
            Free(svg, booth, width, height);
        else if (light)
            Light(svg, booth, width, height, up);
        else
            new BoothStand(svg, booth, up, glow).Draw();
        if (booth.Kept)
            svg.Append(
                $"""<path class="heart" transform="translate({N(width / 2)} {N(up ? height - 6 : 6)})" d="M0 7C-12-1-9-9-4-9-1.500-9 0-7 0-6 0-7 1.500-9 4-9 9-9 12-1 0 7z"/>"""
            );
        if (here || booth.Found)
            svg.Append(
                $"""<rect class="ring" x="-3" y="-3" width="{N(width + 6)}" height="{N(height + 6)}" rx="9"/>"""
            );
        svg.Append("</g>");
    }

    private static void Free(StringBuilder svg, BoothShape booth, double width, double height) =>
        svg.Append(
                $"""<rect class="floor" x="3" y="3" width="{N(width - 6)}" height="{N(height - 6)}" rx="6"/>"""
            )
            .Append(
                $"""<path class="corner{(booth.Sector is null ? "" : " block")}" d="M9 20V9H20M{N(width - 20)} 9H{N(width - 9)}V20M{N(width - 9)} {N(height - 20)}V{N(height - 9)}H{N(width - 20)}M20 {N(height - 9)}H9V{N(height - 20)}"/>"""
            )
            .Append(
                $"""<text class="number" x="{N(width / 2)}" y="{N(height / 2 + 7)}" text-anchor="middle">{Text(booth.Label)}</text>"""
            );

    private static void Light(
        StringBuilder svg,
        BoothShape booth,
        double width,
        double height,
        bool up
    ) =>
        svg.Append(
                $"""<rect class="floor" x="2" y="2" width="{N(width - 4)}" height="{N(height - 4)}" rx="6"/>"""
            )
            .Append($"""<path class="band" d="M2 {N(up ? 9 : height - 9)}H{N(width - 2)}"/>""")
            .Append($"""<text class="number key" x="9" y="19">{Text(booth.Label)}</text>""")
            .Append(Sign(booth, width - 24, 10))
            .Append(
                $"""<text class="name detail" x="{N(width / 2)}" y="{N(height / 2 + 6)}" text-anchor="middle">{Text(Lines(booth.Name!, width - 14, 12).FirstOrDefault() ?? "")}</text>"""
            );

    /// <summary>The sign of a booth's sector at a place in the booth.</summary>
    internal static string Sign(BoothShape booth, double x, double y) =>
        $"""<path class="sign" d="{SectorSigns.Path(booth.ColourIndex)}" fill-rule="evenodd" transform="translate({N(x)} {N(y)}) scale(.9)"/>""";
}
