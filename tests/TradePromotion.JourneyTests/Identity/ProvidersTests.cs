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
    public async Task A_proved_address_that_is_taken_here_signs_nobody_in_until_its_holder_agrees()
    {
        const string email = "taken@journey.example";
        (await Newcomer.Joins(shared.Fair, email, "Võ Có Sẵn")).Dispose();
        shared.Peer.User = new
        {
            sub = "p-3",
            email,
            email_verified = true,
        };
        using var browser = Browser();
        (await Visit(browser, "sign-in/with/peer")).ShouldBe("/en/sign-in");
        (await browser.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);

        // The password here, and the way to the provider once more, link the two.
        using var signedIn = await Fair.Post(
            browser,
            "sign-in?provider=held&returnUrl=%2Fen%2Fsign-in%2Fwith%2Fpeer",
            new() { ["Input.Email"] = email, ["Input.Password"] = Newcomer.Password }
        );
        (await Visit(browser, $"{signedIn.Headers.Location}")).ShouldBe("/en/account/security");
        using var back = Browser();
        (await Visit(back, "sign-in/with/peer")).ShouldBe("/en/desk");
        // What the unsigned identity token said was never read.
        (await back.GetStringAsync("account")).ShouldContain(email);
    }

    [Fact]
    public async Task What_was_begun_in_one_browser_cannot_be_ended_in_another()
    {
        shared.Peer.User = new
        {
            sub = "p-4",
            email = "p4@journey.example",
            email_verified = true,
        };
        using var one = Browser();
        using var other = Browser();
        await one.GetAsync("sign-in/with/peer");
        var callback = await Away(other);
        using var answer = await one.GetAsync(callback);
        answer.Headers.Location!.OriginalString.ShouldEndWith("/sign-in?provider=failed");
        (await one.GetAsync("account")).StatusCode.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_provider_that_refuses_or_does_not_say_who_it_is_lets_nobody_in()
    {
        using var browser = Browser();
        try
        {
            shared.Peer.Error = "access_denied";
            (await Visit(browser, "sign-in/with/peer")).ShouldBe("/en/sign-in");
        }
        finally
        {
            shared.Peer.Error = null;
        }
        shared.Peer.User = new { email = "nameless@journey.example", email_verified = true };
        (await Visit(browser, "sign-in/with/peer")).ShouldBe("/en/sign-in");
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

    // Goes to the provider; the address it sends back to.
    private static async Task<Uri> Away(HttpClient browser)
    {
        using var leave = await browser.GetAsync("sign-in/with/peer");
        using var provider = await browser.GetAsync(leave.Headers.Location);
        return provider.Headers.Location!;
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
