using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>Two people of the demo world whose meeting is now, in one room; and everyone else outside.</summary>
public sealed partial class RoomTests(RoomTests.Morning morning) : IClassFixture<RoomTests.Morning>
{
    /// <summary>An application of its own, because it is killed; at this hour a meeting has just begun.</summary>
    public sealed class Morning : IAsyncLifetime
    {
        /// <summary>The fair.</summary>
        public Fair Fair { get; } = new("10:02");

        public Task InitializeAsync() => Fair.InitializeAsync();

        public Task DisposeAsync() => Fair.DisposeAsync();
    }

    private const string Exporter = "exporter@demo.example";
    private const string Buyer = "buyer@demo.example";
    private const string Stranger = "megan@cedarfork.example";

    [Fact]
    public async Task Both_see_each_other_write_and_come_back_after_the_server_was_killed()
    {
        var exporter = await Entered(Exporter, "vi", "Asia/Ho_Chi_Minh");
        var buyer = await Entered(Buyer, "en", "Europe/Berlin");
        await SeesTheOther(exporter);
        await SeesTheOther(buyer);

        await Says(exporter, "Chào chị, mẫu cà phê đã gửi hôm qua ạ.");
        await Reads(buyer, "Chào chị, mẫu cà phê đã gửi hôm qua ạ.");

        await morning.Fair.App.Kill();
        await Says(buyer, "Can you still hear me?");
        await morning.Fair.App.Run();
        await Reads(exporter, "Can you still hear me?");
        await SeesTheOther(exporter);
        await SeesTheOther(buyer);

        // A new window takes the place, and finds everything that was said.
        var again = await Entered(Buyer, "en", "Europe/Berlin");
        await Reads(again, "Chào chị, mẫu cà phê đã gửi hôm qua ạ.");
        await Reads(again, "Can you still hear me?");
        (await again.Locator("[data-lines] li").CountAsync()).ShouldBe(2);
        await SeesTheOther(again);

        await again.ClickAsync("[data-leave]");
        await again.WaitForSelectorAsync("#outcome");
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        var id = await MeetingNow(await morning.Fair.SignedIn(Exporter));
        var stranger = await morning.Fair.SignedIn(Stranger);
        foreach (
            var page in new[]
            {
                $"meetings/{id}",
                $"meetings/{id}/room",
                $"meetings/{id}/calendar.ics",
            }
        )
            (await stranger.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
        (await stranger.PostAsync($"meetings/{id}/ticket", null)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
        (await morning.Fair.Client().PostAsync($"meetings/{id}/ticket", null)).StatusCode.ShouldBe(
            HttpStatusCode.Forbidden
        );
    }

    [Fact]
    public async Task A_forged_ticket_opens_nothing()
    {
        var page = await morning.Fair.Window();
        await page.GotoAsync("sign-in");
        await page.AddScriptTagAsync(new() { Url = "/lib/signalr.min.js" });
        var outcome = await page.EvaluateAsync<string>(
            """
            async () => {
              const hub = new signalR.HubConnectionBuilder().withUrl('/hubs/room', { accessTokenFactory: () => 'forged' }).build();
              try { await hub.start(); return 'joined ' + JSON.stringify(await hub.invoke('Join', 'me')); }
              catch { return 'refused'; }
            }
            """
        );
        outcome.ShouldBe("refused");
    }

    [Fact]
    public async Task The_two_get_the_calendar_entry_without_addresses()
    {
        var client = await morning.Fair.SignedIn(Buyer);
        var id = await MeetingNow(client);
        using var answer = await client.GetAsync($"meetings/{id}/calendar.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("BEGIN:VEVENT");
        text.Replace("\r\n ", "").ShouldContain($"/meetings/{id}/room");
        text.ShouldNotContain("mailto:");
        text.ShouldNotContain("demo.example");
    }

    private async Task<IPage> Entered(string email, string language, string zone)
    {
        var page = await morning.Fair.Window(zone, language);
        await page.GotoAsync("sign-in");
        await page.FillAsync("[name='Input.Email']", email);
        await page.FillAsync("[name='Input.Password']", Fair.DemoPassword);
        await page.ClickAsync("main button[type=submit]");
        await page.WaitForURLAsync("**/desk");
        await page.GotoAsync("desk/meetings");
        await page.Locator("a.button.live").First.ClickAsync();
        await page.WaitForSelectorAsync("#room[data-ready]");
        await page.ClickAsync("[data-do=join]:enabled");
        return page;
    }

    /// <summary>Waits until twenty further frames of the other's picture were decoded.</summary>
    private static async Task SeesTheOther(IPage page)
    {
        await page.WaitForSelectorAsync("#room[data-link=connected]");
        var before = await Frames(page);
        await Until(
            async () => await Frames(page) >= before + 20,
            "no moving picture of the other"
        );
    }

    private static Task<int> Frames(IPage page) =>
        page.EvaluateAsync<int>(
            "() => document.querySelector('[data-part=other]').getVideoPlaybackQuality().totalVideoFrames"
        );

    private static async Task Says(IPage page, string text)
    {
        await page.FillAsync("[data-say] textarea", text);
        await page.PressAsync("[data-say] textarea", "Enter");
    }

    // Kept by the server: a message still on its way does not count.
    private static Task Reads(IPage page, string text) =>
        page.Locator("[data-lines] li:not([data-pending])", new() { HasText = text })
            .First.WaitForAsync(new() { Timeout = 60_000 });

    private static async Task Until(Func<Task<bool>> holds, string otherwise)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (await holds())
                return;
            await Task.Delay(200);
        }
        throw new TimeoutException(otherwise);
    }

    private static async Task<string> MeetingNow(HttpClient client) =>
        RoomLink().Match(await client.GetStringAsync("desk/meetings")).Groups[1].Value;

    [GeneratedRegex("meetings/([0-9a-f-]{36})/room")]
    private static partial Regex RoomLink();
}
