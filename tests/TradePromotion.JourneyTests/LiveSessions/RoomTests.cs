using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>Two people of the demo world whose meeting is now, in one room; and everyone else outside.</summary>
[Collection(Morning.Collection)]
public sealed partial class RoomTests(Morning morning)
{
    private const string Stranger = "megan@cedarfork.example";

    [Fact]
    public async Task Both_see_each_other_write_and_come_back_after_the_server_was_killed()
    {
        var exporter = await Entered(Morning.Exporter, "vi", "Asia/Ho_Chi_Minh");
        var buyer = await Entered(Morning.Buyer, "en", "Europe/Berlin");
        await exporter.SeesTheOther();
        await buyer.SeesTheOther();

        await exporter.Says("Chào chị, mẫu cà phê đã gửi hôm qua ạ.");
        await buyer.Reads("Chào chị, mẫu cà phê đã gửi hôm qua ạ.");

        await morning.Fair.App.Kill();
        await buyer.Says("Can you still hear me?");
        await morning.Fair.App.Run();
        await exporter.Reads("Can you still hear me?");
        await exporter.SeesTheOther();
        await buyer.SeesTheOther();

        // A new window takes the place, and finds everything that was said.
        var again = await Entered(Morning.Buyer, "en", "Europe/Berlin");
        await again.Reads("Chào chị, mẫu cà phê đã gửi hôm qua ạ.");
        await again.Reads("Can you still hear me?");
        (
            await again
                .Page.Locator("[data-lines] li", new() { HasText = "Can you still hear me?" })
                .CountAsync()
        ).ShouldBe(1, "sent again over a lost line, kept once");
        await again.SeesTheOther();

        // The window that lost its place films nobody behind its notice.
        await buyer.Page.WaitForSelectorAsync("#room[data-state=over]");
        (
            await buyer.Page.Locator("[data-part=call] [data-do=camera]").IsDisabledAsync()
        ).ShouldBeTrue();
        (
            await buyer.Page.EvaluateAsync<bool>(
                "() => [...document.querySelectorAll('[data-self]')].every(video => video.srcObject === null)"
            )
        ).ShouldBeTrue();

        await again.Page.ClickAsync("[data-leave]");
        await again.Page.WaitForSelectorAsync("#outcome");
        foreach (var caller in new[] { exporter, buyer, again })
            await caller.Goes();
    }

    [Fact]
    public async Task Nobody_else_gets_in()
    {
        var id = await MeetingNow(await morning.Fair.SignedIn(Morning.Exporter));
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
        var client = await morning.Fair.SignedIn(Morning.Buyer);
        var id = await MeetingNow(client);
        using var answer = await client.GetAsync($"meetings/{id}/calendar.ics");
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/calendar");
        var text = await answer.Content.ReadAsStringAsync();
        text.ShouldContain("BEGIN:VEVENT");
        text.Replace("\r\n ", "").ShouldContain($"/meetings/{id}/room");
        text.ShouldNotContain("mailto:");
        text.ShouldNotContain("demo.example");
    }

    private Task<Caller> Entered(string email, string language, string zone) =>
        Caller.Enters(morning.Fair, email, language, zone);

    private static async Task<string> MeetingNow(HttpClient client) =>
        RoomLink().Match(await client.GetStringAsync("desk/meetings")).Groups[1].Value;

    [GeneratedRegex("meetings/([0-9a-f-]{36})/room")]
    private static partial Regex RoomLink();
}
