using System.Text;
using Microsoft.AspNetCore.Components;
using static TradePromotion.UI.BoothDrawing;

namespace TradePromotion.UI;

/// <summary>Writes a booth's line in the plan's list; as text, for the reason <see cref="BoothDrawing"/> gives.</summary>
internal static class BoothLine
{
    private static readonly string Pin =
        $"""<svg class="icon" width="18" height="18" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">{Icons.Drawing("map-pin")}</svg>""";

    /// <summary>Number, sector, name, what there is to say, the way.</summary>
    public static MarkupString Of(BoothShape booth, HallWords words, string? current)
    {
        var state = $"{(booth.Id == current ? "current " : "")}{(booth.Found ? "found" : "")}";
        var html = new StringBuilder(512)
            .Append(state == "" ? "<li>" : $"""<li class="{state.TrimEnd()}">""")
            .Append($"""<span class="number">{Text(booth.Label)}</span>""");
        if (booth.Name is null)
            html.Append("""<span class="free who">""")
                .Append(Link(booth.Href, words.Free, ""))
                .Append(Note(booth.Sector ?? ""));
        else
            html.Append(
                    $"""<svg class="sector-sign" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false"><path d="{SectorSigns.Path(booth.ColourIndex)}" fill="var(--sector-{SectorSigns.Fold(booth.ColourIndex)})" fill-rule="evenodd"/></svg><span class="who">"""
                )
                .Append(Link(booth.Href, booth.Name, " data-listed"))
                .Append(Note(Facts(booth, words)));
        html.Append("</span>");
        if (booth.WayHref is { } way)
            html.Append(
                $"""<a class="way" href="{Text(way)}" aria-label="{Text($"{words.Way} {booth.Label}")}">{Pin}</a>"""
            );
        return new(html.Append("</li>").ToString());
    }

    private static string Link(string? href, string words, string mark) =>
        href is null ? Text(words) : $"""<a href="{Text(href)}"{mark}>{Text(words)}</a>""";

    private static string Note(string facts) =>
        facts == "" ? "" : $"""<span class="note">{Text(facts)}</span>""";

    private static string Facts(BoothShape booth, HallWords words) =>
        string.Join(
            "\u00a0· ",
            new[]
            {
                booth.Sector,
                booth.Staffed ? words.Staffed : null,
                booth.Visitors > 0 ? words.Visitors(booth.Visitors) : null,
                booth.Kept ? $"♥ {words.Kept}" : null,
            }.OfType<string>()
        );
}
