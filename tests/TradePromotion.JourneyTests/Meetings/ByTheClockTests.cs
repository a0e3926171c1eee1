using System.Net;
using System.Text.RegularExpressions;
using TradePromotion.JourneyTests.House;
using TradePromotion.JourneyTests.LiveSessions;

namespace TradePromotion.JourneyTests.Meetings;

/// <summary>
/// What the platform does by itself around two meetings from 10:30 to 11:00, with letters that go to a mail server: it reminds,
/// notes who did not come, and closes the rooms at 11:30. Between the steps it is killed and started again at a later hour.
/// </summary>
[Collection(Clockwork.Collection)]
public sealed partial class ByTheClockTests(Clockwork clockwork)
{
    private const string Late = "newcomer@journey.example";
    private const string Host = "dung@bo-song-cau.example";
    private const string Guest = "yusuf@sadaf.example";
    private readonly MailSink _mail = clockwork.Mail;
    private readonly Fair _fair = clockwork.Fair;

    [Fact]
    public async Task People_are_reminded_once_the_absent_are_noted_and_rooms_close()
    {
        // A newcomer's letter is refused, and one of the two of the second meeting comes to the room alone.
        _mail.Refuses = to => to == Late ? "451 come back later" : null;
        await Register();
        var guest = await _fair.SignedIn(Guest);
        var missed = await MeetingNow(guest);
        var held = await MeetingNow(await _fair.SignedIn(Morning.Buyer));
        var alone = await Caller.Enters(_fair, Guest, "en", "Asia/Dubai", missed);
        await alone.Page.WaitForSelectorAsync("#room[data-link=alone]");
        await alone.Page.ClickAsync("[data-leave]");
        await alone.Page.WaitForURLAsync($"**/meetings/{missed}");
        await alone.Goes();
        string[] invited = [Host, Guest, Morning.Exporter, Morning.Buyer];
        await Until(() => invited.All(IsReminded), "all four are reminded");
        _mail.To(Late).ShouldBeEmpty();
        Reminder(Morning.Exporter, held).Subject.ShouldBe("Sắp đến giờ gặp Johanna Petersen");
        Reminder(Morning.Exporter, held).Text.ShouldContain($"/vi/meetings/{held}/room");
        Reminder(Morning.Buyer, held)
            .Subject.ShouldBe("Your meeting with Hồ Thị Mai Linh begins soon");

        // Still before the meetings, after a crash: nobody is reminded of the hour again, everybody once of the last ten
        // minutes, and the refused letter arrives.
        _mail.Refuses = _ => null;
        await _fair.GoOnAt("10:25:52");
        await Until(() => _mail.To(Late).Count > 0, "the refused letter comes again");
        var confirm = _mail.To(Late).ShouldHaveSingleItem();
        confirm.Subject.ShouldBe("Xác nhận địa chỉ email của bạn");
        confirm.Text.ShouldContain("Trần Thị Ngọc Ưng");
        await Confirm(confirm);
        int Reminders(string email) =>
            _mail
                .To(email)
                .Count(l => IsReminder(l) && (l.Text.Contains(held) || l.Text.Contains(missed)));
        await Until(
            () => invited.All(email => Reminders(email) >= 2),
            "all four are reminded of the last ten minutes"
        );
        await Task.Delay(TimeSpan.FromSeconds(10));
        foreach (var email in invited)
            Reminders(email).ShouldBe(2, email);

        // After the meetings: one side of the second never came. The two of the first meet late, until their room closes.
        await _fair.GoOnAt("11:29:25");
        var exporter = await Caller.Enters(_fair, Morning.Exporter, "vi", "Asia/Ho_Chi_Minh", held);
        var buyer = await Caller.Enters(_fair, Morning.Buyer, "en", "Europe/Berlin", held);
        await buyer.SeesTheOther();
        foreach (
            var (caller, closed) in new[]
            {
                (exporter, "Phòng họp đã đóng."),
                (buyer, "The room is closed."),
            }
        )
        {
            await caller.Page.WaitForSelectorAsync(
                "#room[data-state=over]",
                new() { Timeout = 75_000 }
            );
            (await caller.Page.InnerTextAsync("[data-part=notice]")).ShouldBe(closed);
        }
        await buyer.Page.ReloadAsync();
        await new Person(buyer.Page).Sees("This room is closed");
        (
            await (await _fair.SignedIn(Morning.Buyer)).PostAsync($"meetings/{held}/ticket", null)
        ).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        (await Page(Guest, missed)).ShouldContain("Cao Tiến Dũng did not come to the room.");
        (await Page(Host, missed)).ShouldContain("Your side did not come to the room.");
        (await Page(Morning.Buyer, held)).ShouldContain("id=\"outcome\"");
    }

    private bool IsReminded(string email) => _mail.To(email).Any(IsReminder);

    // Whoever has more meetings that morning is reminded of those, too.
    private ReceivedLetter Reminder(string email, string meeting) =>
        _mail.To(email).Single(letter => IsReminder(letter) && letter.Text.Contains(meeting));

    private static bool IsReminder(ReceivedLetter letter) =>
        letter.Subject.Contains("begins soon") || letter.Subject.Contains("Sắp đến giờ");

    private async Task Register()
    {
        using var browser = _fair.Client("vi");
        using var answer = await Fair.Post(
            browser,
            "register",
            new()
            {
                ["Input.Wanted"] = "Exhibitor",
                ["Input.Name"] = "Trần Thị Ngọc Ưng",
                ["Input.Email"] = Late,
                ["Input.Password"] = Newcomer.Password,
            }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, await answer.Content.ReadAsStringAsync());
        await Until(() => _mail.TriedTo(Late) > 0, "the letter is handed over at once");
    }

    private async Task Confirm(ReceivedLetter letter)
    {
        using var browser = _fair.Client("vi");
        var link = ConfirmLink().Match(letter.Text).Value;
        using var answer = await Fair.Post(
            browser,
            link,
            new() { ["Input.Password"] = Newcomer.Password }
        );
        answer.StatusCode.ShouldBe(HttpStatusCode.Found, link);
    }

    private async Task<string> Page(string email, string meeting) =>
        WebUtility.HtmlDecode(
            await (await _fair.SignedIn(email)).GetStringAsync($"meetings/{meeting}")
        );

    private static async Task<string> MeetingNow(HttpClient client) =>
        RoomLink().Match(await client.GetStringAsync("desk/meetings")).Groups[1].Value;

    private async Task Until(Func<bool> holds, string what)
    {
        for (var tries = 0; tries < 450; tries++)
        {
            if (holds())
                return;
            await Task.Delay(200);
        }
        var taken = string.Join('\n', _mail.Letters.Select(l => $"{l.Recipient}: {l.Subject}"));
        throw new TimeoutException($"{what}\n{taken}");
    }

    [GeneratedRegex("meetings/([0-9a-f-]{36})/room")]
    private static partial Regex RoomLink();

    [GeneratedRegex("http\\S+/confirm\\S+")]
    private static partial Regex ConfirmLink();
}
