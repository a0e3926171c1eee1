using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Somebody gets an account, over HTTP as a browser without scripts would.</summary>
[Collection(SharedFair.Collection)]
public sealed class AccountTests(SharedFair shared)
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
        (await browser.GetAsync("sign-out")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await browser.PostAsync("sign-out", null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
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
}
