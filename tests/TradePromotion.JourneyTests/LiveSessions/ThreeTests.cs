using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>A meeting that a colleague joins: three in a room, one of them late, and more time agreed by both sides.</summary>
[Collection(Morning.Collection)]
public sealed class ThreeTests(Morning morning)
{
    private const string Host = "dung@bo-song-cau.example";
    private const string Colleague = "yen@bo-song-cau.example";
    private const string Guest = "yusuf@sadaf.example";

    [Fact]
    public async Task Each_sees_the_other_two_and_they_agree_on_more_time()
    {
        var host = await Caller.Enters(morning.Fair, Host, "en", "Asia/Ho_Chi_Minh");
        var meeting = new Uri(host.Page.Url).AbsolutePath.Split('/')[3];

        // The guest says to be late; who waits reads it at once.
        var guestPage = await morning.Fair.Window("Asia/Dubai", "en");
        await new Person(guestPage).SignIn(Guest);
        await guestPage.GotoAsync($"meetings/{meeting}");
        await guestPage.ClickAsync("form.late button[value='10']");
        await host
            .Page.Locator("[data-other-state]:visible", new() { HasText = "10 minutes" })
            .WaitForAsync();

        // A colleague of the host joins and comes in.
        var colleaguePage = await morning.Fair.Window("Asia/Ho_Chi_Minh", "en");
        await new Person(colleaguePage).SignIn(Colleague);
        await colleaguePage.GotoAsync($"meetings/{meeting}");
        await colleaguePage
            .GetByRole(AriaRole.Button, new() { Name = "Join this meeting" })
            .ClickAsync();
        await colleaguePage.WaitForSelectorAsync($"a[href$='{meeting}/room']");
        var colleague = await Comes(colleaguePage, meeting);
        var guest = await Comes(guestPage, meeting);
        // The host's page was drawn before the colleague joined: a tile is made for them.
        foreach (var caller in new[] { host, colleague, guest })
            await caller.SeesOthers(2);

        // The guest's side asks, the host's agrees; all three see the new end.
        foreach (var caller in new[] { host, guest })
            await caller.Waits(21);
        await guest.Page.ClickAsync("[data-minutes='10']");
        await host.Page.ClickAsync("[data-agrees='yes']");
        foreach (var caller in new[] { host, colleague, guest })
            await caller.Page.WaitForFunctionAsync(
                "() => document.querySelector('[data-more-text]').textContent === JSON.parse(document.getElementById('room').dataset.words)['more.granted']"
            );
        (
            await (await morning.Fair.SignedIn(Guest)).GetStringAsync($"meetings/{meeting}")
        ).ShouldContain("10:40");

        // Sound only: neither sends the guest a picture any more, and the guest sends none; the two go on seeing each other.
        await guest.Press("soundOnly");
        var me = await guest.Page.GetAttributeAsync("#room", "data-person");
        await host.Page.WaitForSelectorAsync(
            $".face.other.dark[data-of='{me}']",
            new() { State = WaitForSelectorState.Attached }
        );
        await guest.SeesNobody();
        foreach (var caller in new[] { guest, colleague, host })
            await caller.Goes();
    }

    private static async Task<Caller> Comes(IPage page, string meeting)
    {
        await page.GotoAsync($"meetings/{meeting}/room");
        await page.WaitForSelectorAsync("#room[data-ready]");
        await page.ClickAsync("[data-do=join]:enabled");
        return new Caller(page);
    }
}
