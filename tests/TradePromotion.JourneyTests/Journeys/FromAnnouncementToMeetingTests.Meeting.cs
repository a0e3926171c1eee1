using System.Text.RegularExpressions;
using Microsoft.Playwright;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Journeys;

// The meeting itself: asked for, both in the room, and what came of it.
public sealed partial class FromAnnouncementToMeetingTests
{
    private static async Task<string> FindAndAsk(Person buyer)
    {
        await buyer.Go("");
        await buyer.Page.FillAsync("main input[name='q']", "ca phe chon");
        await buyer.Page.Keyboard.PressAsync("Enter");
        await buyer.Click("a[href*='fairs/coffee-cupping-day/booths/']");
        await buyer.Page.WaitForURLAsync("**/booths/*");
        await buyer.Click("a[href*='meetings/ask/']");
        await buyer.Page.WaitForURLAsync("**/meetings/ask/*");
        await buyer.Type("Input.Topic", "Robusta for our autumn blend");
        await buyer.Tick("Input.Slots");
        await buyer.Send("ask");
        var meeting = MeetingInAddress().Match(buyer.Page.Url).Value;
        meeting.ShouldNotBeEmpty(await buyer.Page.InnerTextAsync("main"));
        return meeting;
    }

    private async Task Meet(Person exporter, Person buyer, string meeting)
    {
        foreach (var person in new[] { exporter, buyer })
        {
            // The room keeps its connection to itself; the test listens in to read its statistics.
            await person.Page.AddInitScriptAsync(
                "window.calls = []; const Real = RTCPeerConnection; window.RTCPeerConnection = function (...args) { const call = new Real(...args); window.calls.push(call); return call; }; window.RTCPeerConnection.prototype = Real.prototype;"
            );
            await person.Go($"{meeting}/room");
            await person.Click("[data-do='join']:not([disabled])");
        }
        await Decodes(exporter, 0);
        await Decodes(buyer, 0);

        await Say(buyer, "Good morning from Hamburg");
        await exporter.Sees("Good morning from Hamburg");
        await Say(exporter, "Chào anh, mẫu đã sẵn sàng");
        await buyer.Sees("Chào anh, mẫu đã sẵn sàng");

        await _fair.App.Kill();
        await _fair.App.Run();
        await Until(
            async () =>
            {
                await Say(buyer, "Are you still there?");
                await Task.Delay(1000);
                return await exporter.Page.GetByText("Are you still there?").CountAsync() > 0;
            },
            60,
            "chat goes on after the application was killed"
        );
        await Decodes(exporter, await Frames(exporter));
        await Decodes(buyer, await Frames(buyer));

        // What was said before the kill comes from the store.
        await buyer.Page.ReloadAsync();
        await buyer.Click("[data-do='join']:not([disabled])");
        await buyer.Sees("Good morning from Hamburg");
        await Decodes(buyer, 0);
        await Decodes(exporter, await Frames(exporter));
    }

    private static async Task RecordOutcomes(Person exporter, Person buyer, string meeting)
    {
        await exporter.Click("[data-leave]");
        await exporter.Page.WaitForURLAsync($"**/{meeting}");
        await buyer.Click("[data-leave]");
        await buyer.Page.WaitForURLAsync($"**/{meeting}");
        await exporter.Go(meeting);
        await exporter.Tick("Input.Outcome", "SampleRequested");
        await exporter.Send("outcome");
        await buyer.Go(meeting);
        await buyer.Tick("Input.Outcome", "QuotationRequested");
        await buyer.Type("Input.Note", "300 kg, CIF Hamburg");
        await buyer.Send("outcome");
        await buyer.Go(meeting);
        (
            await buyer
                .Page.Locator("input[name='Input.Outcome'][value='QuotationRequested']")
                .IsCheckedAsync()
        ).ShouldBeTrue();
    }

    private static async Task Say(Person person, string text)
    {
        if (!await person.Page.Locator("#say-text").IsVisibleAsync())
            await person.Click("[data-do='panel']");
        await person.Page.FillAsync("#say-text", text);
        await person.Click("[data-say] button");
    }

    private static Task Decodes(Person person, int more) =>
        Until(
            async () => await Frames(person) > more,
            90,
            $"{person.Page.Url} decodes the other's picture"
        );

    private static Task<int> Frames(Person person) =>
        person.Page.EvaluateAsync<int>(
            "async () => { let most = 0; for (const call of window.calls ?? []) if (call.connectionState === 'connected') (await call.getStats()).forEach(s => { if (s.type === 'inbound-rtp' && s.kind === 'video') most = Math.max(most, s.framesDecoded ?? 0); }); return most; }"
        );

    private static async Task Until(Func<Task<bool>> holds, int seconds, string what)
    {
        for (var asked = 0; asked < seconds * 4; asked++)
        {
            if (await holds())
                return;
            await Task.Delay(250);
        }
        throw new TimeoutException(what);
    }
}
