using System.Net;
using System.Text.RegularExpressions;

namespace TradePromotion.JourneyTests.House;

/// <summary>Somebody who gets an account, over HTTP as a browser without scripts would.</summary>
public static partial class Newcomer
{
    /// <summary>The password newcomers choose.</summary>
    public const string Password = "bốn mùa hoa cà phê";

    /// <summary>Registers and confirms the address by the letter.</summary>
    /// <returns>A browser in which the person is signed in.</returns>
    public static async Task<HttpClient> Joins(
        Fair fair,
        string email,
        string name,
        string wanted = "Exhibitor"
    )
    {
        var browser = fair.Client();
        browser.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var sent = await Fair.Post(
            browser,
            "register",
            new()
            {
                ["Input.Wanted"] = wanted,
                ["Input.Name"] = name,
                ["Input.Email"] = email,
                ["Input.Password"] = Password,
            }
        );
        using var confirmed = await Fair.Post(
            browser,
            await LinkTo(browser, email, "confirm"),
            new() { ["Input.Password"] = Password }
        );
        confirmed.StatusCode.ShouldBe(HttpStatusCode.Found);
        return browser;
    }

    /// <summary>The link to a page in the newest letter to the address.</summary>
    public static async Task<string> LinkTo(HttpClient browser, string email, string page)
    {
        var outbox = await browser.GetStringAsync("outbox");
        var letter = Letter()
            .Matches(outbox)
            .Select(match => match.Value)
            .First(text => text.Contains($"To {email}", StringComparison.OrdinalIgnoreCase));
        return Link()
            .Matches(letter)
            .Select(match => WebUtility.HtmlDecode(match.Groups[1].Value))
            .First(link => link.Contains($"/{page}"));
    }

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Letter();

    [GeneratedRegex("href=\"(http[^\"]+)\"")]
    private static partial Regex Link();
}
