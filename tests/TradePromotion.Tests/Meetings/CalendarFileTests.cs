using System.Text;
using TradePromotion.Meetings.Inviting;
using static TradePromotion.Tests.Meetings.MeetingExamples;

namespace TradePromotion.Tests.Meetings;

public sealed class CalendarFileTests
{
    private static readonly CalendarEntry Entry = new(
        new Guid("0199f1a0-0000-7000-8000-000000000001"),
        Slot(2),
        "Gặp trực tuyến: Cà phê Gió Đại Ngàn",
        "Robusta; 18 tấn, mỗi tháng\nNgười gặp: Trần Thị Ánh Tuyết",
        @"Hội chợ, gian hàng A12 \ trực tuyến",
        new Uri("https://fair.example/vi/meetings/0199f1a0-0000-7000-8000-000000000001/room"),
        (new Guid("0199f1a0-0000-7000-8000-00000000000a"), "Nguyễn \"Tư\" Văn; Ánh"),
        (new Guid("0199f1a0-0000-7000-8000-00000000000b"), "Karl Müller"),
        1,
        Opening,
        false
    );

    private static string Text(CalendarEntry entry) =>
        Encoding.UTF8.GetString(CalendarFile.Of(entry));

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
                "BEGIN:VEVENT",
                "UID:0199f1a0-0000-7000-8000-000000000001@meetings.tradepromotion",
                "DTSTAMP:20261123T010000Z",
                "LAST-MODIFIED:20261123T010000Z",
                "SEQUENCE:1",
                "STATUS:CONFIRMED",
                "DTSTART:20261123T020000Z",
                "DTEND:20261123T023000Z",
                "SUMMARY:Gặp trực tuyến: Cà phê Gió Đại Ngàn",
                @"DESCRIPTION:Robusta\; 18 tấn\, mỗi tháng\nNgười gặp: Trần Thị Ánh Tuyết",
                @"LOCATION:Hội chợ\, gian hàng A12 \\ trực tuyến",
                "URL:https://fair.example/vi/meetings/0199f1a0-0000-7000-8000-000000000001/room",
                "ORGANIZER;CN=\"Nguyễn ^'Tư^' Văn; Ánh\":urn:uuid:0199f1a0-0000-7000-8000-00000000000a",
                "ATTENDEE;CN=\"Karl Müller\":urn:uuid:0199f1a0-0000-7000-8000-00000000000b",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Gặp trực tuyến: Cà phê Gió Đại Ngàn",
                "TRIGGER:-PT15M",
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
            var octets = CalendarFile.Of(entry);
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
        lines.ShouldContain("SEQUENCE:2");
        lines.ShouldContain("UID:0199f1a0-0000-7000-8000-000000000001@meetings.tradepromotion");
        lines.ShouldNotContain("BEGIN:VALARM");
    }

    [Fact]
    public void Holds_no_address_of_anybody() => Text(Entry).ShouldNotContain("mailto:");
}
