using System.Text;
using TradePromotion.Meetings.Inviting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

public sealed class CalendarFileTests
{
    private static readonly CalendarPerson Organizer = new(
        new Guid("0199f1a0-0000-7000-8000-00000000000a"),
        "Nguyễn \"Tư\" Văn; Ánh",
        CalendarRole.Chair
    );

    private static readonly CalendarEntry Entry = new(
        new Guid("0199f1a0-0000-7000-8000-000000000001"),
        Slot(2),
        "Gặp trực tuyến: Cà phê Gió Đại Ngàn",
        "Robusta; 18 tấn, mỗi tháng\nNgười gặp: Trần Thị Ánh Tuyết",
        @"Hội chợ, gian hàng A12 \ trực tuyến",
        new Uri("https://fair.example/vi/meetings/0199f1a0-0000-7000-8000-000000000001/room"),
        Organizer,
        [
            Organizer,
            new(new Guid("0199f1a0-0000-7000-8000-00000000000b"), "Karl Müller"),
            new(
                new Guid("0199f1a0-0000-7000-8000-00000000000c"),
                "Lê Thu (phiên dịch)",
                CalendarRole.OptParticipant
            ),
        ],
        1,
        Opening,
        false
    );

    private static string Text(CalendarEntry entry) =>
        Encoding.UTF8.GetString(CalendarFile.Of(entry, "Asia/Ho_Chi_Minh"));

    private static string[] Unfolded(CalendarEntry entry) =>
        Text(entry).Replace("\r\n ", "").TrimEnd().Split("\r\n");

    [Fact]
    public void Stands_as_written_in_RFC_5545() =>
        Unfolded(Entry)
            .ShouldBe([
                "BEGIN:VCALENDAR",
                "VERSION:2.0",
                "PRODID:-//TradePromotion//Meetings//EN",
                "CALSCALE:GREGORIAN",
                "METHOD:REQUEST",
                "BEGIN:VTIMEZONE",
                "TZID:Asia/Ho_Chi_Minh",
                "BEGIN:STANDARD",
                "DTSTART:20250101T070000",
                "TZOFFSETFROM:+0700",
                "TZOFFSETTO:+0700",
                "END:STANDARD",
                "END:VTIMEZONE",
                "BEGIN:VEVENT",
                "UID:0199f1a0-0000-7000-8000-000000000001@meetings.tradepromotion",
                "DTSTAMP:20261123T010000Z",
                "LAST-MODIFIED:20261123T010000Z",
                "SEQUENCE:1",
                "STATUS:CONFIRMED",
                "DTSTART;TZID=Asia/Ho_Chi_Minh:20261123T090000",
                "DTEND;TZID=Asia/Ho_Chi_Minh:20261123T093000",
                "SUMMARY:Gặp trực tuyến: Cà phê Gió Đại Ngàn",
                @"DESCRIPTION:Robusta\; 18 tấn\, mỗi tháng\nNgười gặp: Trần Thị Ánh Tuyết",
                @"LOCATION:Hội chợ\, gian hàng A12 \\ trực tuyến",
                "URL:https://fair.example/vi/meetings/0199f1a0-0000-7000-8000-000000000001/room",
                "ORGANIZER;CN=\"Nguyễn ^'Tư^' Văn; Ánh\":urn:uuid:0199f1a0-0000-7000-8000-00000000000a",
                "ATTENDEE;ROLE=CHAIR;CN=\"Nguyễn ^'Tư^' Văn; Ánh\":urn:uuid:0199f1a0-0000-7000-8000-00000000000a",
                "ATTENDEE;ROLE=REQ-PARTICIPANT;CN=\"Karl Müller\":urn:uuid:0199f1a0-0000-7000-8000-00000000000b",
                "ATTENDEE;ROLE=OPT-PARTICIPANT;CN=\"Lê Thu (phiên dịch)\":urn:uuid:0199f1a0-0000-7000-8000-00000000000c",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Gặp trực tuyến: Cà phê Gió Đại Ngàn",
                "TRIGGER:-PT1H",
                "END:VALARM",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Gặp trực tuyến: Cà phê Gió Đại Ngàn",
                "TRIGGER:-PT10M",
                "END:VALARM",
                "END:VEVENT",
                "END:VCALENDAR",
            ]);

    [Fact]
    public void No_line_has_more_than_75_octets_and_no_character_is_torn()
    {
        for (var shift = 0; shift < 80; shift++)
        {
            var entry = Entry with
            {
                Description =
                    new string('a', shift) + string.Concat(Enumerable.Repeat("ẫệở🏵", 40)),
            };
            var strict = new UTF8Encoding(false, throwOnInvalidBytes: true);
            var octets = CalendarFile.Of(entry, "Asia/Ho_Chi_Minh");
            foreach (var line in strict.GetString(octets).Split("\r\n"))
            {
                var length = strict.GetByteCount(line);
                length.ShouldBeLessThanOrEqualTo(75);
                line.ShouldNotContain('\uFFFD');
            }
            Unfolded(entry).ShouldContain($"DESCRIPTION:{entry.Description}");
        }
    }

    [Fact]
    public void Every_line_ends_with_CRLF_and_none_with_less()
    {
        var text = Text(Entry);
        text.ShouldEndWith("\r\n");
        text.Replace("\r\n", "").ShouldNotContain('\n');
        text.Replace("\r\n", "").ShouldNotContain('\r');
    }

    [Fact]
    public void Called_off_it_replaces_the_entry_and_rings_no_more()
    {
        var lines = Unfolded(Entry with { IsCancelled = true, Sequence = 2 });
        lines.ShouldContain("STATUS:CANCELLED");
        lines.ShouldContain("METHOD:CANCEL");
        lines.ShouldContain("SEQUENCE:2");
        lines.ShouldContain("UID:0199f1a0-0000-7000-8000-000000000001@meetings.tradepromotion");
        lines.ShouldNotContain("BEGIN:VALARM");
    }

    [Fact]
    public void Holds_no_address_of_anybody() => Text(Entry).ShouldNotContain("mailto:");

    /// <summary>A calendar program works out the very moment, whatever the reader's zone and on either side of a change of the clock.</summary>
    [Theory]
    [InlineData("Asia/Ho_Chi_Minh", "2026-10-24T08:00:00Z", "15:00")]
    [InlineData("Europe/Paris", "2026-10-24T08:00:00Z", "10:00")]
    [InlineData("Europe/Paris", "2026-10-26T08:00:00Z", "09:00")]
    [InlineData("Europe/Paris", "2026-03-28T08:00:00Z", "09:00")]
    [InlineData("Europe/Paris", "2026-03-30T08:00:00Z", "10:00")]
    [InlineData("America/New_York", "2026-10-31T14:00:00Z", "10:00")]
    [InlineData("America/New_York", "2026-11-02T14:00:00Z", "09:00")]
    [InlineData("Australia/Lord_Howe", "2026-10-05T00:00:00Z", "11:00")]
    [InlineData("America/Asuncion", "2026-06-01T12:00:00Z", null)]
    public void Ical_js_reads_the_moment_that_was_meant(string zone, string moment, string? clock)
    {
        var starts = DateTimeOffset.Parse(
            moment,
            System.Globalization.CultureInfo.InvariantCulture
        );
        var entry = Entry with { Slot = new Period(starts, starts.AddMinutes(30)) };
        var read = CalendarReader.Read(CalendarFile.Of(entry, zone));
        read.Method.ShouldBe("REQUEST");
        var only = read.Events.ShouldHaveSingleItem();
        (only.Starts, only.Ends).ShouldBe((entry.Slot.From, entry.Slot.To));
        only.Zone.ShouldBe(zone);
        if (clock is not null)
            only.Clock.ShouldBe(clock);
        only.Summary.ShouldBe(entry.Summary);
    }

    [Fact]
    public void Ical_js_reads_everyone_who_comes_with_their_part_in_it() =>
        CalendarReader
            .Read(CalendarFile.Of(Entry, "Asia/Ho_Chi_Minh"))
            .Events.Single()
            .Attendees.ShouldBe([
                new("Nguyễn \"Tư\" Văn; Ánh", "CHAIR"),
                new("Karl Müller", "REQ-PARTICIPANT"),
                new("Lê Thu (phiên dịch)", "OPT-PARTICIPANT"),
            ]);

    [Fact]
    public void A_feed_tells_standing_and_cancelled_meetings_apart_and_invites_nobody()
    {
        var off = Entry with
        {
            MeetingId = Ids.Of("test", "off"),
            IsCancelled = true,
            Sequence = 3,
            Slot = new Period(Slot(2).From.AddDays(200), Slot(2).To.AddDays(200)),
        };
        var read = CalendarReader.Read(CalendarFile.Feed("Lịch hẹn", [Entry, off], "Europe/Paris"));
        read.Method.ShouldBe("PUBLISH");
        read.Events.Select(e => e.Status).ShouldBe(["CONFIRMED", "CANCELLED"]);
        read.Events.Select(e => e.Starts).ShouldBe([Entry.Slot.From, off.Slot.From]);
        read.Events.ShouldAllBe(e => e.Attendees.Count == 0);
        CalendarReader.Read(CalendarFile.Feed("", [], "Europe/Paris")).Events.ShouldBeEmpty();
    }
}
