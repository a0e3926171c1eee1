using System.Text.RegularExpressions;

namespace TradePromotion.Tests.House;

/// <summary>
/// A page is drawn between two waits too. What it draws of a half-read state may stay: a form that was filled in from defaults keeps them, and
/// saving it would overwrite what was said before.
/// </summary>
public sealed partial class PageStateTests
{
    [Fact]
    public void A_page_of_the_desk_shows_itself_only_once_everything_was_read()
    {
        var early =
            from file in Sources.App(".razor")
            where file.Text.Contains("@page \"/desk")
            let read = Body().Match(file.Text)
            where read.Success
            let last = read.Value.LastIndexOf("await ", StringComparison.Ordinal)
            from guard in Guard().Matches(file.Text).Select(m => m.Groups[1].Value).Take(1)
            from assigned in Regex.Matches(read.Value, $@"(?<!\w){guard} = [^;]*;")
            where assigned.Index + assigned.Length <= last
            select $"{file.Path}: {guard}";
        early.Distinct().ShouldBeEmpty("assign it after the last await");
    }

    // The first question the markup asks is whether there is anything to show.
    [GeneratedRegex(@"@if \((_\w+) (?:is|!=|==)")]
    private static partial Regex Guard();

    [GeneratedRegex(@"async Task OnInitializedAsync\(\)\s*\{.*?\n  \}", RegexOptions.Singleline)]
    private static partial Regex Body();
}
