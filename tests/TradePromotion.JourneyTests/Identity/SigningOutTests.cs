using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>Somebody leaves a computer that others use too.</summary>
[Collection(SharedFair.Collection)]
public sealed class SigningOutTests(SharedFair shared)
{
    private const string Name = "Hồ Thị Mai Linh";

    [Fact]
    public async Task After_one_click_no_page_knows_them_and_the_way_back_shows_nothing()
    {
        var fair = shared.Fair;
        // As people's browsers do, and test browsers do not: pages that were left are kept whole for the way back.
        await using var browser = await fair.Browser(keepsPages: true);
        var context = await browser.NewContextAsync(new() { BaseURL = $"{fair.App.Url}vi/" });
        var person = new Person(await context.NewPageAsync());
        await person.SignIn("exporter@demo.example");
        foreach (var page in new[] { "account", "desk/meetings", "desk/company" })
        {
            await person.Go(page);
            await person.Sees(Name);
        }

        await person.Click("form[action='sign-out'] button");
        await person.Sees("Đăng nhập");
        (await person.Page.InnerTextAsync("body")).ShouldNotContain(Name);

        // Four pages back, the first of them reached without a new document.
        for (var back = 0; back < 4; back++)
        {
            await person.Page.EvaluateAsync("() => setTimeout(() => history.back(), 0)");
            await Task.Delay(1000);
            await person.Until(
                "() => document.readyState === 'complete' && !document.body.hidden",
                15,
                "the page is there"
            );
            (await person.Page.InnerTextAsync("body")).ShouldNotContain(Name);
        }
        foreach (var page in new[] { "account", "desk", "desk/meetings" })
        {
            await person.Go(page);
            person.Page.Url.ShouldContain("/vi/sign-in?returnUrl=");
        }
    }

    [Theory]
    [InlineData("account")]
    [InlineData("desk/meetings")]
    [InlineData("fairs")]
    [InlineData("api/search?q=ca")]
    public async Task What_a_person_gets_is_kept_nowhere(string address)
    {
        using var browser = await shared.Fair.SignedIn("exporter@demo.example");
        using var answer = await browser.GetAsync(address);
        answer.EnsureSuccessStatusCode();
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }
}
