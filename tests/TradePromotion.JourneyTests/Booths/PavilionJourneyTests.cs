using TradePromotion.JourneyTests.Access;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Booths;

/// <summary>A pavilion's manager furnishes five booths: one by hand, the others after it; nobody else's booth opens for them.</summary>
[Collection(SharedFair.Collection)]
public sealed class PavilionJourneyTests(SharedFair shared, Guests guests) : IClassFixture<Guests>
{
    [Fact]
    public async Task Five_booths_get_their_look_from_one()
    {
        var officer = new Person(await shared.Fair.Window(language: "en"));
        await officer.SignIn("officer@demo.example");
        await officer.Go("desk/fairs");
        var live = officer.Page.Locator("a[href*='desk/fairs/']:has-text('Three Regions')").First;
        await officer.Go($"{await live.GetAttributeAsync("href")}/pavilions");
        await officer.Type("Email", "buyer@demo.example");
        var booths = new[] { "C01", "C03", "C04", "C06", "B08" };
        await officer.Type("Numbers", string.Join(", ", booths));
        await officer.Send("pavilion");
        await officer.Sees(booths[0]);
        await officer.Page.Context.CloseAsync();

        var manager = new Person(await shared.Fair.Window(language: "en", phone: true));
        await manager.SignIn("buyer@demo.example");
        await manager.Go("desk/pavilion");
        var links = manager.Page.Locator("a[href*='desk/booths/']");
        (await links.CountAsync()).ShouldBe(5);
        var addresses = new List<string>();
        for (var i = 0; i < 5; i++)
            addresses.Add((await links.Nth(i).GetAttributeAsync("href"))!);

        await manager.Go(addresses[0]);
        await manager.Type("Draft.StoryVi", "Khu gian hàng chung của tỉnh.");
        await manager.Type("Draft.StoryEn", "The province's common pavilion.");
        await manager.Send("furnish", "save");

        await manager.Go("desk/pavilion");
        await manager.Select("Model", addresses[0].Split('/')[^1]);
        foreach (var address in addresses.Skip(1))
            await manager.Tick("Targets", address.Split('/')[^1]);
        await manager
            .Page.Locator("form:has(select[name='Model']) button[type=submit]")
            .ClickAsync();
        await manager.Page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
        foreach (var address in addresses)
        {
            await manager.Go(address);
            (await manager.Page.InputValueAsync("[name='Draft.StoryEn']")).ShouldBe(
                "The province's common pavilion."
            );
        }
        await manager.Page.Context.CloseAsync();

        // The exporter's own booth is not part of the block.
        (
            (int)(await guests["buyer"].GetAsync(guests.At("desk/booths/{booth}"))).StatusCode
        ).ShouldBe(403);
    }
}
