using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Access;

/// <summary>
/// What the browser has to fetch before and after a page is painted: one style file that keeps for ever and two small scripts;
/// Blazor's own script on working pages only. On a slow phone each more file is a tenth of a second.
/// </summary>
[Collection(SharedFair.Collection)]
public sealed partial class LinkedFilesTests(SharedFair shared, Guests guests)
    : IClassFixture<Guests>
{
    private static readonly string[] Everywhere = ["ui", "site"];

    [Theory]
    [InlineData("")]
    [InlineData("fairs")]
    [InlineData("fairs/calendar")]
    [InlineData("fairs/{address}")]
    [InlineData("fairs/{address}/plan")]
    [InlineData("fairs/{address}/booths/A05")]
    [InlineData("products/{product}")]
    [InlineData("companies/{company}")]
    [InlineData("search?q=ca+phe")]
    [InlineData("compare?p={product}")]
    [InlineData("sign-in")]
    [InlineData("register")]
    [InlineData("not-here")]
    public async Task A_public_page_links_one_style_file_and_two_scripts(string address)
    {
        var page = await Page("anonymous", address);

        Styles(page).Count.ShouldBe(1, string.Join('\n', Styles(page)));
        Scripts(page).ShouldBe(Everywhere);
    }

    [Fact]
    public async Task A_working_page_has_circuits_too()
    {
        var page = await Page("officer", "desk/fairs");

        Styles(page).Count.ShouldBe(1);
        Scripts(page).ShouldBe(["blazor", .. Everywhere]);
    }

    [Fact]
    public async Task The_style_file_is_whole_small_and_kept_for_ever()
    {
        using var browser = shared.Fair.Client();
        browser.DefaultRequestHeaders.AcceptEncoding.Add(new("gzip"));
        var styles = Styles(await Page("anonymous", "")).Single();

        using var packed = await browser.GetAsync(styles);
        packed.Content.Headers.ContentEncoding.ShouldBe(["gzip"]);
        (await packed.Content.ReadAsByteArrayAsync()).Length.ShouldBeLessThan(30_000);
        packed.Headers.CacheControl!.ToString().ShouldBe("public, max-age=31536000, immutable");

        var text = await guests["anonymous"].GetStringAsync(styles);
        text.ShouldNotContain("@import");
        // A token, an element, a component of the library, one of a module, the site's own.
        foreach (
            var part in new[]
            {
                "--jade:",
                ".visually-hidden",
                ".public-head[",
                ".teaser[",
                ".site-brand",
            }
        )
            text.ShouldContain(part);
        foreach (Match font in FontFile().Matches(text))
        {
            using var answer = await browser.GetAsync(font.Groups[1].Value);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, font.Value);
            answer.Headers.CacheControl!.ToString().ShouldContain("immutable");
        }
    }

    [Fact]
    public async Task A_page_of_an_earlier_release_gets_the_styles_of_today_for_once()
    {
        using var answer = await guests["anonymous"].GetAsync("/styles/0123456789ab.css");

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.CacheControl!.NoCache.ShouldBeTrue();
    }

    [Theory]
    [InlineData("dark", true)]
    [InlineData("light", true)]
    [InlineData("\"><script>", false)]
    public async Task The_theme_somebody_chose_is_there_at_once(string chosen, bool known)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "fairs");
        asked.Headers.Add("Cookie", $"tp.theme={Uri.EscapeDataString(chosen)}");
        using var browser = shared.Fair.Client();
        using var answer = await browser.SendAsync(asked);
        var page = await answer.Content.ReadAsStringAsync();

        page.Contains("data-theme=").ShouldBe(known);
        page.Contains($"data-theme=\"{chosen}\"").ShouldBe(known);
    }

    private async Task<string> Page(string kind, string address)
    {
        using var answer = await guests[kind].GetAsync(guests.At(address));
        return await answer.Content.ReadAsStringAsync();
    }

    private static List<string> Styles(string page) =>
        [.. StyleLink().Matches(page).Select(link => link.Groups[1].Value)];

    private static List<string> Scripts(string page) =>
        [.. Script().Matches(page).Select(script => script.Groups[1].Value)];

    [GeneratedRegex("""<link rel="stylesheet" href="([^"]+)"\s*/?>""")]
    private static partial Regex StyleLink();

    // The name of the file, without what tells its versions apart.
    [GeneratedRegex("""<script [^>]*?src="[^"]*?/?([a-z]+)\.[^"/]*js"[^>]*>""")]
    private static partial Regex Script();

    [GeneratedRegex("""url\((/lib/fonts/[^)]+)\)""")]
    private static partial Regex FontFile();
}
