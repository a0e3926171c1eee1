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

    private readonly StringBuilder _marks = new();
    private readonly StringBuilder _links = new();
    private readonly StringBuilder _far = new();
    private readonly StringBuilder _numbers = new();
    private readonly StringBuilder _names = new();

    /// <summary>
    /// Hearts and rings, to lie above all booths: a neighbour drawn later would cover them. Complete once all booths are drawn, like
    /// all that follow.
    /// </summary>
    public MarkupString Marks => new(_marks.ToString());

    /// <summary>What is clicked and focused, above all booths for the same reason.</summary>
    public MarkupString Links => new(_links.ToString());

    /// <summary>The numbers of very many booths as one reads them from afar.</summary>
    public MarkupString Far => new(_far.ToString());

    /// <summary>Their numbers from near.</summary>
    public MarkupString Numbers => new(_numbers.ToString());

    /// <summary>Their names.</summary>
    public MarkupString Names => new(_names.ToString());

    /// <summary>The booth itself.</summary>
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
        Mark(booth, up);
        if (booth.Href is not null)
            Link(booth, label);
        return new(svg.ToString());
    }

    /// <summary>A text as it stands in a document.</summary>
    public static string Text(string text) => Encoder.Encode(text);

    private void Link(BoothShape booth, string label)
    {
        var here = booth.Id == current ? """ aria-current="true" """ : " ";
        _links
            .Append($"""<a href="{Text(booth.Href!)}" aria-label="{label}"{here}data-spot>""")
            .Append(
                $"""<rect class="hit" x="{N(At(booth.X) - 2)}" y="{N(At(booth.Y) - 2)}" width="{N(booth.Width * Unit + 4)}" height="{N(booth.Height * Unit + 4)}" rx="9"/></a>"""
            );
    }

    private void Mark(BoothShape booth, bool up)
    {
        var (x, y) = (At(booth.X), At(booth.Y));
        var (width, height) = (booth.Width * Unit, booth.Height * Unit);
        if (booth.Kept)
            _marks.Append(
                $"""<path class="heart" d="M{N(x + (width / 2))} {N(y + (up ? height + 1 : 13))}c-12-8-9-16-4-16 2.5 0 4 2 4 3 0-1 1.5-3 4-3 5 0 8 8-4 16z"/>"""
            );
        var here = booth.Id == current;
        if (here || booth.Found)
            _marks.Append(
                $"""<rect class="ring{(booth.Found ? " found" : "")}{(here ? " current" : "")}" x="{N(x - 3)}" y="{N(y - 3)}" width="{N(width + 6)}" height="{N(height + 6)}" rx="9"/>"""
            );
    }

    private void Booth(StringBuilder svg, BoothShape booth, bool up)
    {
        var (x, y) = (At(booth.X), At(booth.Y));
        svg.Append(
            $"""<g class="booth c{SectorSigns.Fold(booth.ColourIndex)}{(booth.Name is null ? " free" : "")}">"""
        );
        if (booth.Name is null)
            Free(svg, booth, x, y);
        else if (light)
            Light(svg, booth, x, y, up);
        else
        {
            svg.Append($"""<g transform="translate({N(x)} {N(y)})">""");
            new BoothStand(svg, booth, up, glow).Draw();
            svg.Append("</g>");
        }
        svg.Append("</g>");
    }

    // Free booths and those of a plan with very many are placed by their coordinates: each transform would be a layer of its own to the
    // browser, and hundreds of those are what makes a phone stutter.
    private static void Free(StringBuilder svg, BoothShape booth, double x, double y)
    {
        var (right, bottom) = (x + (booth.Width * Unit), y + (booth.Height * Unit));
        svg.Append(
                $"""<rect class="floor" x="{N(x + 3)}" y="{N(y + 3)}" width="{N(right - x - 6)}" height="{N(bottom - y - 6)}" rx="6"/>"""
            )
            .Append(
                $"""<path class="corner{(booth.Sector is null ? "" : " block")}" d="M{N(x + 9)} {N(y + 20)}v-11h11M{N(right - 20)} {N(y + 9)}h11v11M{N(right - 9)} {N(bottom - 20)}v11h-11M{N(x + 20)} {N(bottom - 9)}h-11v-11"/>"""
            )
            .Append(
                $"""<text class="number" x="{N((x + right) / 2)}" y="{N(((y + bottom) / 2) + 7)}" text-anchor="middle">{Text(booth.Label)}</text>"""
            );
    }

    // Its words are gathered: to hide one group as the reader goes away costs a phone nothing, to hide a thousand texts half a second.
    private void Light(StringBuilder svg, BoothShape booth, double x, double y, bool up)
    {
        var (right, bottom) = (x + (booth.Width * Unit), y + (booth.Height * Unit));
        var (centre, middle) = ((x + right) / 2, (y + bottom) / 2);
        var head = y + (up ? 16 : 2);
        svg.Append(
                $"""<rect class="floor" x="{N(x + 2)}" y="{N(y + 2)}" width="{N(right - x - 4)}" height="{N(bottom - y - 4)}" rx="6"/>"""
            )
            .Append(
                $"""<path class="band" d="M{N(x + 2)} {N(up ? y + 9 : bottom - 9)}H{N(right - 2)}"/>"""
            )
            .Append(Sign(booth, right - 24, head + 8));
        Word(_far, centre, middle + (up ? 20 : 8), booth.Label);
        Word(_numbers, x + 9, head + 17, booth.Label);
        if (Lines(booth.Name!, right - x - 14, 12).FirstOrDefault() is { } name)
            Word(_names, centre, middle + (up ? 12 : 6), name);
    }

    private static void Word(StringBuilder svg, double x, double y, string word) =>
        svg.Append($"""<text x="{N(x)}" y="{N(y)}">{Text(word)}</text>""");

    /// <summary>The sign of a booth's sector at a place in the booth.</summary>
    internal static string Sign(BoothShape booth, double x, double y) =>
        $"""<path class="sign" d="M{N(x)} {N(y)}{SectorSigns.Path(booth.ColourIndex)}" fill-rule="evenodd"/>""";
}
