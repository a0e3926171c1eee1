using System.Net;
using System.Text.RegularExpressions;

namespace TradePromotion.JourneyTests.House;

/// <summary>Somebody who gets an account, over HTTP as a browser without scripts would.</summary>
public static partial class Newcomer
{
    /// <summary>The password newcomers choose.</summary>
    public const string Password = "bốn mùa hoa cà phê";

    /// <summary>Registers and confirms the address by the letter.</summary>
    /// <param name="mail">Where letters are delivered; null where the application shows them itself.</param>
    /// <returns>A browser in which the person is signed in.</returns>
    public static async Task<HttpClient> Joins(
        Fair fair,
        string email,
        string name,
        string wanted = "Exhibitor",
        MailSink? mail = null
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
            mail is null
                ? await LinkTo(browser, email, "confirm")
                : await LinkTo(mail, email, "confirm"),
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

    /// <summary>The same where letters are delivered, once it has come.</summary>
    public static async Task<string> LinkTo(MailSink mail, string email, string page)
    {
        for (var looked = 0; mail.To(email).Count == 0; looked++)
        {
            looked.ShouldBeLessThan(150, $"a letter to {email}");
            await Task.Delay(200);
        }
        return Address()
            .Matches(mail.To(email)[^1].Text)
            .Select(match => match.Value)
            .First(link => link.Contains($"/{page}"));
    }

    [GeneratedRegex(@"http\S+")]
    private static partial Regex Address();

    [GeneratedRegex("<article.*?</article>", RegexOptions.Singleline)]
    private static partial Regex Letter();

    [GeneratedRegex("href=\"(http[^\"]+)\"")]
    private static partial Regex Link();
}
