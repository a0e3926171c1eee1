using System.Text.RegularExpressions;
using TradePromotion.Site;
using TradePromotion.Site.Styling;
using TradePromotion.Tests.House;

namespace TradePromotion.Tests.Site;

/// <summary>All styles become one small file, and say the same as before; only working pages have Blazor's script.</summary>
public sealed partial class StyleSheetTests
{
    [Theory]
    [InlineData("a { color: red; }\n\nb { margin: 0 auto; }\n", "a{color: red}b{margin: 0 auto}")]
    [InlineData("a , b > c :hover { top: calc(1px + 2px) }", "a,b>c :hover{top: calc(1px + 2px)}")]
    [InlineData(
        "/* it's one; {word} */\na { top: 0 } /* two */ b { top: 1px }",
        "a{top: 0}b{top: 1px}"
    )]
    [InlineData(
        "a::after { content: \" ( ; \" attr(href) '}  /* */'; }",
        "a::after{content: \" ( ; \" attr(href) '}  /* */'}"
    )]
    [InlineData(
        "@media (min-width: 48rem) { a { top: 0; } }",
        "@media (min-width: 48rem){a{top: 0}}"
    )]
    public void Only_what_people_read_is_left_out(string styles, string small) =>
        SmallStyles.Of(styles).ShouldBe(small);

    [Fact]
    public void Addresses_beside_a_file_lead_to_what_keeps_for_ever() =>
        StyleSheet
            .Placed(
                "lib/fonts/one.css",
                "src: url(a.woff2) url(/b.woff2) url(#c) url(data:d) url(\"data:e\")",
                file => $"{file}?kept"
            )
            .ShouldBe(
                "src: url(/lib/fonts/a.woff2?kept) url(/b.woff2) url(#c) url(data:d) url(\"data:e\")"
            );

    [Fact]
    public void Islands_stand_on_working_pages_only()
    {
        var withIslands = Sources
            .App(".razor")
            .Where(file => file.Text.Contains("@rendermode"))
            .ToList();

        withIslands.ShouldNotBeEmpty();
        foreach (var (path, text) in withIslands)
        {
            var pages = Page().Matches(text).Select(page => page.Groups[1].Value).ToList();
            pages.ShouldNotBeEmpty($"{path} is no page: who uses it may not load Blazor's script");
            pages.ShouldAllBe(address => Routes.IsDesk(address), path);
        }
    }

    [GeneratedRegex("^@page \"(.*?)\"", RegexOptions.Multiline)]
    private static partial Regex Page();
}
