using System.Net;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>People who have an account elsewhere, and programs that try too often.</summary>
[Collection(SharedFair.Collection)]
public sealed class ProvidersTests(SharedFair shared)
{
    [Fact]
    public async Task A_new_person_with_a_proved_address_comes_in_and_comes_back()
    {
        shared.Peer.User = new
        {
            sub = "p-1",
            email = "elsewhere@journey.example",
            email_verified = true,
            name = "Lê Ở Nơi Khác",
            tax_code = "0101234567",
            organisation = "Công ty Nơi Khác",
        };
        using var browser = Browser();
        (await Visit(browser, "sign-in/with/peer?returnUrl=%2Fen%2Faccount")).ShouldBe(
            "/en/account"
        );
        WebUtility
            .HtmlDecode(await browser.GetStringAsync("account"))
            .ShouldContain("elsewhere@journey.example");
        using var again = Browser();
        (await Visit(again, "sign-in/with/peer")).ShouldBe("/en/desk");
        WebUtility.HtmlDecode(await again.GetStringAsync("account")).ShouldContain("Lê Ở Nơi Khác");
    }

    [Fact]
    public async Task An_address_nobody_proved_opens_no_account_but_its_owner_can_link()
    {
        const string email = "linked@journey.example";
        using var owner = await Newcomer.Joins(shared.Fair, email, "Bùi Liên Kết");
        shared.Peer.User = new
        {
            sub = "p-2",
            email,
            email_verified = false,
        };
        using var stranger = Browser();
        (await Visit(stranger, "sign-in/with/peer")).ShouldBe("/en/sign-in");
        (await stranger.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await Visit(owner, "sign-in/with/peer")).ShouldBe("/en/account/security");
        using var back = Browser();
        (await Visit(back, "sign-in/with/peer")).ShouldBe("/en/desk");
    }

    [Fact]
    public async Task Whoever_comes_back_without_having_left_is_nobody()
    {
        using var browser = Browser();
        (await Visit(browser, "sign-in/with/peer/callback?code=code-1&state=made-up")).ShouldBe(
            "/en/sign-in"
        );
        (await Visit(browser, "sign-in/with/peer/done")).ShouldBe("/en/sign-in");
        (await browser.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Who_asks_too_often_is_told_when_to_come_back()
    {
        using var browser = Browser();
        browser.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.77");
        HttpResponseMessage? answer = null;
        for (
            var asked = 0;
            asked < 60 && answer?.StatusCode != HttpStatusCode.TooManyRequests;
            asked++
        )
        {
            answer?.Dispose();
            answer = await browser.PostAsync("sign-in", new FormUrlEncodedContent([]));
        }
        answer!.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds.ShouldBeInRange(1, 120);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Please try again in");
        answer.Dispose();
        // Somebody at another address is not held up.
        using var other = Browser();
        (await other.GetAsync("sign-in")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private HttpClient Browser()
    {
        var client = shared.Fair.Client();
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        return client;
    }

    // Follows the way to the provider and back, to the first page that is none of both.
    private static async Task<string> Visit(HttpClient browser, string address)
    {
        var next = new Uri(browser.BaseAddress!, address);
        for (var hop = 0; hop < 10; hop++)
        {
            using var answer = await browser.GetAsync(next);
            if (answer.StatusCode != HttpStatusCode.Found)
                throw new InvalidOperationException($"{next} answers {answer.StatusCode}");
            next = new Uri(next, answer.Headers.Location!);
            if (
                !next.AbsolutePath.Contains("/sign-in/with/")
                && next.Port == browser.BaseAddress!.Port
            )
                return next.AbsolutePath;
        }
        throw new InvalidOperationException($"no end at {next}");
    }
}
