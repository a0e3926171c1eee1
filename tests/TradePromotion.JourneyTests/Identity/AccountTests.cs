using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Somebody gets an account, over HTTP as a browser without scripts would.</summary>
[Collection(SharedFair.Collection)]
public sealed partial class AccountTests(SharedFair shared)
{
    private const string Password = Newcomer.Password;

    [Fact]
    public async Task Nobody_is_let_in_before_the_address_is_confirmed_with_code_and_password()
    {
        using var browser = Browser();
        const string email = "lan@journey.example";
        await Register(browser, email);
        (await SignIn(browser, email, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);

        var link = await Newcomer.LinkTo(browser, email, "confirm");
        (await Fill(browser, link, "not her password")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await Fill(browser, link, Password)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var account = WebUtility.HtmlDecode(await browser.GetStringAsync("account"));
        account.ShouldContain(email);
        (await browser.GetAsync("desk/people")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using var opened = await browser.GetAsync("sign-out");
        opened.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await opened.Content.ReadAsStringAsync()).ShouldContain("We cannot find this page");
        (await browser.PostAsync("sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task What_a_person_speaks_stands_beside_their_name_at_the_booth()
    {
        using var thuan = await shared.Fair.SignedIn("thuan@gio-dai-ngan.example");
        var account = WebUtility.HtmlDecode(await thuan.GetStringAsync("account"));
        account.ShouldContain("Vietnam – Ho Chi Minh (GMT+7)");
        Ticked(account, "Input.Speaks").ShouldBe(["vi"]);

        await Speak(thuan, "vi", "ja");
        var fair = Regex.Match(
            await thuan.GetStringAsync("fairs"),
            "fairs/([^\"/]*ba-mien[^\"/]*)\""
        );
        var booth = await thuan.GetStringAsync($"fairs/{fair.Groups[1].Value}/booths/A02");
        WebUtility
            .HtmlDecode(booth)
            .ShouldMatch("Y Thuần Niê</strong><span[^>]*>Vietnamese · Japanese");

        await Speak(thuan, "vi");
    }

    [Fact]
    public async Task An_address_is_held_by_whoever_confirms_first()
    {
        const string email = "twice@journey.example";
        using var one = Browser();
        await Register(one, email);
        var first = await Newcomer.LinkTo(one, email, "confirm");
        using var other = Browser();
        await Register(other, email);
        var second = await Newcomer.LinkTo(other, email, "confirm");
        second.ShouldNotBe(first);

        var answers = await Task.WhenAll(Fill(one, first, Password), Fill(other, second, Password));
        answers
            .Select(answer => answer.StatusCode)
            .ShouldBe([HttpStatusCode.Found, HttpStatusCode.OK], ignoreOrder: true);
    }

    [Fact]
    public async Task Registering_with_a_known_address_looks_the_same_and_tells_its_owner()
    {
        const string email = "known@journey.example";
        using var owner = Browser();
        await Register(owner, email);
        await Fill(owner, await Newcomer.LinkTo(owner, email, "confirm"), Password);

        using var stranger = Browser();
        await Register(stranger, email.ToUpperInvariant());
        (await Newcomer.LinkTo(stranger, email, "sign-in")).ShouldEndWith("/sign-in");
        (await SignIn(stranger, email, Password)).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Five_wrong_passwords_lock_whether_or_not_there_is_such_an_account(bool exists)
    {
        var email = $"locked-{exists}@journey.example";
        using var browser = Browser();
        if (exists)
        {
            using var owner = Browser();
            await Register(owner, email);
            await Fill(owner, await Newcomer.LinkTo(owner, email, "confirm"), Password);
        }
        var sentences = new List<bool>();
        for (var attempt = 0; attempt < 5; attempt++)
            sentences.Add(
                (await Text(await SignIn(browser, email, "wrong"))).Contains("Too many wrong")
            );
        sentences.ShouldBe([false, false, false, false, true]);
        (await Text(await SignIn(browser, email, Password))).ShouldContain("Too many wrong");
    }

    [Fact]
    public async Task A_forgotten_password_is_replaced_once()
    {
        const string email = "forgetful@journey.example";
        using var browser = Browser();
        await Register(browser, email);
        await Fill(browser, await Newcomer.LinkTo(browser, email, "confirm"), Password);
        using var elsewhere = Browser();
        await Fair.Post(elsewhere, "forgot", new() { ["Input.Email"] = email });
        var link = await Newcomer.LinkTo(elsewhere, email, "reset");
        (await Fill(elsewhere, link, "short")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Fill(elsewhere, link, "a wholly new one")).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await elsewhere.GetStringAsync(link)).ShouldNotContain("Input.Password");
        (await SignIn(elsewhere, email, Password)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await SignIn(elsewhere, email, "a wholly new one")).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );
    }

    [Fact]
    public async Task Strangers_are_sent_to_sign_in_in_their_language_and_programs_get_the_bare_status()
    {
        using var browser = Browser("vi");
        using var page = await browser.GetAsync("desk/people?q=a");
        page.StatusCode.ShouldBe(HttpStatusCode.Found);
        page.Headers.Location!.PathAndQuery.ShouldBe(
            "/vi/sign-in?returnUrl=%2Fvi%2Fdesk%2Fpeople%3Fq%3Da"
        );
        using var program = shared.Fair.Client();
        (await program.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private static async Task Speak(HttpClient browser, params string[] languages)
    {
        var page = await browser.GetStringAsync("account");
        var fields = new List<KeyValuePair<string, string>>
        {
            new("_handler", "account"),
            new("__RequestVerificationToken", Token().Match(page).Groups[1].Value),
            new("Input.Name", "Y Thuần Niê"),
            new("Input.Language", "vi"),
            new("Input.Zone", "Asia/Ho_Chi_Minh"),
            new("Input.Roles", "Exhibitor"),
        };
        fields.AddRange(
            languages.Select(language => new KeyValuePair<string, string>("Input.Speaks", language))
        );
        using var answer = await browser.PostAsync("account", new FormUrlEncodedContent(fields));
        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    private static IEnumerable<string> Ticked(string page, string field) =>
        Regex
            .Matches(page, "<input[^>]*>")
            .Select(input => input.Value)
            .Where(input => input.Contains($"name=\"{field}\"") && input.Contains("checked"))
            .Select(input => Regex.Match(input, "value=\"([^\"]*)\"").Groups[1].Value);

    private HttpClient Browser(string language = "en")
    {
        var client = shared.Fair.Client(language);
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    private static async Task Register(HttpClient browser, string email)
    {
        using var answer = await Fair.Post(
            browser,
            "register",
            new()
            {
                ["Input.Wanted"] = "Exhibitor",
                ["Input.Name"] = "Trần Thị Lan",
                ["Input.Email"] = email,
                ["Input.Password"] = Password,
            }
        );
        answer.Headers.Location?.AbsolutePath.ShouldBe("/en/register/sent");
    }

    private static Task<HttpResponseMessage> SignIn(
        HttpClient browser,
        string email,
        string password
    ) =>
        Fair.Post(
            browser,
            "sign-in",
            new() { ["Input.Email"] = email, ["Input.Password"] = password }
        );

    private static Task<HttpResponseMessage> Fill(
        HttpClient browser,
        string page,
        string password
    ) => Fair.Post(browser, page, new() { ["Input.Password"] = password });

    private static async Task<string> Text(HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
