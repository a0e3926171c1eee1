using System.Globalization;
using TradePromotion.Filing;

namespace TradePromotion.Meetings.Inviting;

/// <summary>What a calendar needs to know of a meeting, in its reader's words.</summary>
/// <param name="Organizer">The exhibitor's person. No e-mail address ever stands in the file.</param>
/// <param name="Attendees">Everyone who comes, the organizer among them; of an entry taken out of one calendar only whose it is.</param>
/// <param name="Sequence">How often the entry was changed; the newer one replaces the older.</param>
/// <param name="Changed">When it was last changed.</param>
public sealed record CalendarEntry(
    Guid MeetingId,
    Period Slot,
    string Summary,
    string Description,
    string Place,
    Uri Room,
    CalendarPerson Organizer,
    IReadOnlyList<CalendarPerson> Attendees,
    int Sequence,
    DateTimeOffset Changed,
    bool IsCancelled
)
{
    /// <summary>Whether the meeting stands and only the attendee named does not come any more.</summary>
    public bool IsUninviting { get; init; }
}

/// <summary>Somebody who comes, as a calendar names them.</summary>
/// <param name="Name">The name, and what they are there for where it is not plain.</param>
public sealed record CalendarPerson(
    Guid Id,
    string Name,
    CalendarRole Role = CalendarRole.ReqParticipant
);

/// <summary>What somebody does at a meeting (RFC 5545, 3.2.16).</summary>
public enum CalendarRole
{
    /// <summary>Receives the others: the exhibitor's person.</summary>
    Chair,

    /// <summary>Without them there is no meeting.</summary>
    ReqParticipant,

    /// <summary>Comes along.</summary>
    OptParticipant,
}

/// <summary>What a calendar program does with a file (RFC 5546).</summary>
public enum CalendarMethod
{
    /// <summary>Takes the entry in, or replaces it by the one with the higher sequence.</summary>
    Request,

    /// <summary>Takes the entry out.</summary>
    Cancel,

    /// <summary>Shows the entries of a feed.</summary>
    Publish,
}

/// <summary>
/// Calendar entries as RFC 5545 writes them, by the clock of the reader's zone, which stands in the file; lines of at most 75 octets.
/// </summary>
public static class CalendarFile
{
    /// <summary>The file of one entry, UTF-8: a cancellation for one that was called off.</summary>
    public static byte[] Of(CalendarEntry entry, string zone) =>
        Written(
            entry.IsCancelled || entry.IsUninviting
                ? CalendarMethod.Cancel
                : CalendarMethod.Request,
            zone,
            [entry],
            []
        );

    /// <summary>A feed of entries, UTF-8.</summary>
    public static byte[] Feed(string name, IReadOnlyList<CalendarEntry> entries, string zone) =>
        Written(
            CalendarMethod.Publish,
            zone,
            entries,
            [
                $"NAME:{CalendarText.Text(name)}",
                $"X-WR-CALNAME:{CalendarText.Text(name)}",
                $"X-WR-TIMEZONE:{zone}",
                "REFRESH-INTERVAL;VALUE=DURATION:PT15M",
                "X-PUBLISHED-TTL:PT15M",
            ]
        );

    private static byte[] Written(
        CalendarMethod method,
        string zone,
        IReadOnlyList<CalendarEntry> entries,
        IEnumerable<string> head
    )
    {
        return CalendarText.File([
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TradePromotion//Meetings//EN",
            "CALSCALE:GREGORIAN",
            $"METHOD:{method.ToString().ToUpperInvariant()}",
            .. head,
            .. entries.Count == 0
                ? []
                : ZoneLines.Of(zone, [.. entries.Select(entry => entry.Slot)]),
            .. entries.SelectMany(entry => Lines(entry, zone, method)),
            "END:VCALENDAR",
        ]);
    }

    private static string[] Lines(CalendarEntry entry, string zone, CalendarMethod method) =>
        [
            "BEGIN:VEVENT",
            $"UID:{entry.MeetingId:D}@meetings.tradepromotion",
            $"DTSTAMP:{CalendarText.Moment(entry.Changed)}",
            $"LAST-MODIFIED:{CalendarText.Moment(entry.Changed)}",
            $"SEQUENCE:{entry.Sequence.ToString(CultureInfo.InvariantCulture)}",
            // Who takes one person out leaves the status alone: the meeting stands (RFC 5546, 3.2.5).
            .. entry.IsUninviting
                ? Array.Empty<string>()
                : [$"STATUS:{(entry.IsCancelled ? "CANCELLED" : "CONFIRMED")}"],
            $"DTSTART;TZID={zone}:{Local(entry.Slot.From, zone)}",
            $"DTEND;TZID={zone}:{Local(entry.Slot.To, zone)}",
            $"SUMMARY:{CalendarText.Text(entry.Summary)}",
            $"DESCRIPTION:{CalendarText.Text(entry.Description)}",
            $"LOCATION:{CalendarText.Text(entry.Place)}",
            $"URL:{entry.Room.AbsoluteUri}",
            $"ORGANIZER;CN={Parameter(entry.Organizer.Name)}:urn:uuid:{entry.Organizer.Id:D}",
            // A published entry invites nobody (RFC 5546, 3.2.1).
            .. method == CalendarMethod.Publish ? [] : entry.Attendees.Select(Attendee),
            .. entry.IsCancelled || entry.IsUninviting ? [] : Alarms(entry.Summary),
            "END:VEVENT",
        ];

    private static string Attendee(CalendarPerson person) =>
        $"ATTENDEE;ROLE={RoleText(person.Role)};CN={Parameter(person.Name)}:urn:uuid:{person.Id:D}";

    private static string RoleText(CalendarRole role) =>
        role switch
        {
            CalendarRole.Chair => "CHAIR",
            CalendarRole.OptParticipant => "OPT-PARTICIPANT",
            _ => "REQ-PARTICIPANT",
        };

    private static IEnumerable<string> Alarms(string summary) =>
        new[] { "-PT1H", "-PT10M" }.SelectMany(when =>
            new[]
            {
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                $"DESCRIPTION:{CalendarText.Text(summary)}",
                $"TRIGGER:{when}",
                "END:VALARM",
            }
        );

    private static string Local(DateTimeOffset moment, string zone) =>
        TimeZoneInfo
            .ConvertTime(moment, TimeZoneInfo.FindSystemTimeZoneById(zone))
            .ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // A quoted parameter cannot hold quotes or line ends: RFC 6868 writes them with a circumflex.
    private static string Parameter(string text) =>
        $"\"{text.Replace("^", "^^").Replace("\"", "^'").ReplaceLineEndings("^n")}\"";
}
