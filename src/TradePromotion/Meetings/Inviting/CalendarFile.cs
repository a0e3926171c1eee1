using System.Globalization;
using System.Text;

namespace TradePromotion.Meetings.Inviting;

/// <summary>What a calendar needs to know of a meeting, in its reader's words.</summary>
/// <param name="Organizer">Id and name of the exhibitor's person. No e-mail address ever stands in the file.</param>
/// <param name="Attendee">Id and name of the buyer's person.</param>
/// <param name="Sequence">How often the entry was changed; the newer one replaces the older.</param>
/// <param name="Changed">When it was last changed.</param>
public sealed record CalendarEntry(
    Guid MeetingId,
    Period Slot,
    string Summary,
    string Description,
    string Place,
    Uri Room,
    (Guid Id, string Name) Organizer,
    (Guid Id, string Name) Attendee,
    int Sequence,
    DateTimeOffset Changed,
    bool IsCancelled
);

/// <summary>
/// A calendar entry as RFC 5545 writes it: moments in UTC, so that no program has to guess a zone; lines of at most 75 octets.
/// </summary>
public static class CalendarFile
{
    /// <summary>The file's media type.</summary>
    public const string ContentType = "text/calendar; charset=utf-8";

    private const int LongestLine = 75;

    /// <summary>The whole file, UTF-8.</summary>
    public static byte[] Of(CalendarEntry entry)
    {
        string[] lines =
        [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TradePromotion//Meetings//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            $"UID:{entry.MeetingId:D}@meetings.tradepromotion",
            $"DTSTAMP:{Moment(entry.Changed)}",
            $"LAST-MODIFIED:{Moment(entry.Changed)}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            $"STATUS:{(entry.IsCancelled ? "CANCELLED" : "CONFIRMED")}",
            $"DTSTART:{Moment(entry.Slot.From)}",
            $"DTEND:{Moment(entry.Slot.To)}",
            $"SUMMARY:{Text(entry.Summary)}",
            $"DESCRIPTION:{Text(entry.Description)}",
            $"LOCATION:{Text(entry.Place)}",
            $"URL:{entry.Room.AbsoluteUri}",
            $"ORGANIZER;CN={Parameter(entry.Organizer.Name)}:urn:uuid:{entry.Organizer.Id:D}",
            $"ATTENDEE;CN={Parameter(entry.Attendee.Name)}:urn:uuid:{entry.Attendee.Id:D}",
            .. entry.IsCancelled ? [] : Alarm(entry.Summary),
            "END:VEVENT",
            "END:VCALENDAR",
        ];
        var file = new MemoryStream();
        foreach (var line in lines)
            Fold(line, file);
        return file.ToArray();
    }

    private static string[] Alarm(string summary) =>
        [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            $"DESCRIPTION:{Text(summary)}",
            "TRIGGER:-PT15M",
            "END:VALARM",
        ];

    private static string Moment(DateTimeOffset moment) =>
        moment.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture);

    private static string Text(string text) =>
        text.Replace("\\", @"\\")
            .Replace(";", @"\;")
            .Replace(",", @"\,")
            .Replace("\r\n", @"\n")
            .Replace("\n", @"\n")
            .Replace("\r", @"\n");

    // A quoted parameter cannot hold quotes or line ends: RFC 6868 writes them with a circumflex.
    private static string Parameter(string text) =>
        $"\"{text.Replace("^", "^^").Replace("\"", "^'").ReplaceLineEndings("^n")}\"";

    /// <summary>Writes the line, broken after at most 75 octets but never inside a character; each further piece begins with a space.</summary>
    private static void Fold(string line, Stream file)
    {
        var used = 0;
        Span<byte> octets = stackalloc byte[4];
        foreach (var rune in line.EnumerateRunes())
        {
            var length = rune.EncodeToUtf8(octets);
            if (used + length > LongestLine)
            {
                file.Write("\r\n "u8);
                used = 1;
            }
            file.Write(octets[..length]);
            used += length;
        }
        file.Write("\r\n"u8);
    }
}
