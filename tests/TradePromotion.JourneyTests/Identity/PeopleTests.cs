using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Identity;

/// <summary>An administrator looks through everybody.</summary>
[Collection(SharedFair.Collection)]
public sealed class PeopleTests(SharedFair shared)
{
    private const string First = "document.querySelector('.rz-data-row a').innerText";
    private const string Summary = "document.querySelector('.rz-pager-summary').innerText";

    [Fact]
    public async Task Pages_and_orders_change_in_place_and_the_address_keeps_them()
    {
        var admin = new Person(await shared.Fair.Window());
        await admin.SignIn("admin@demo.example");
        await admin.Go("desk/people");
        await admin.Until("!!window.Radzen", 15, "the grid is awake");

        await admin.Click(".rz-data-grid th .sort");
        await admin.Until("location.search === '?sort=name'", 15, "the order is in the address");
        await admin.Click(".rz-pager-next");
        await admin.Until("location.search === '?sort=name&page=2'", 15, "so is the page");
        var there = await admin.Page.EvaluateAsync<string>(First);

        await admin.Page.ReloadAsync();
        await admin.Until(
            $"{Summary}.startsWith('Trang 2/')",
            15,
            "the second page is shown again"
        );
        (await admin.Page.EvaluateAsync<string>(First)).ShouldBe(there);
        await admin.Page.Context.CloseAsync();
    }

    [Fact]
    public async Task Who_needs_no_grid_loads_nothing_of_Radzen()
    {
        var page = await shared.Fair.Window();
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(request.Url);
        foreach (var address in new[] { "", "fairs", "search?q=ca+phe", "sign-in" })
            await page.GotoAsync(
                address,
                new() { WaitUntil = Microsoft.Playwright.WaitUntilState.NetworkIdle }
            );
        loaded.ShouldNotContain(url => url.Contains("radzen", StringComparison.OrdinalIgnoreCase));
        await page.Context.CloseAsync();
    }
}
