using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>The calendar entry of a meeting in the words of one side.</summary>
public static class Invitation
{
    /// <summary>The name the file has.</summary>
    public const string FileName = "calendar.ics";

    /// <summary>Writes the file for this side; null while no slot is accepted.</summary>
    /// <param name="words">In the current language, which must be the reader's.</param>
    /// <param name="site">The address of the site with the reader's language, ending with a slash.</param>
    /// <param name="zone">The reader's zone.</param>
    public static byte[]? For(
        Side side,
        MeetingDetails details,
        Words words,
        Uri site,
        string zone
    ) => Entry(side, details, words, site) is { } entry ? CalendarFile.Of(entry, zone) : null;

    /// <summary>The entry in the words of this side; null while no slot is accepted.</summary>
    public static CalendarEntry? Entry(Side side, MeetingDetails details, Words words, Uri site)
    {
        if (details.Slot is not { } slot)
            return null;
        var meeting = details.Meeting;
        var other = side.Other();
        var room = new Uri(site, $"meetings/{meeting.Id}/room");
        return new CalendarEntry(
            meeting.Id,
            slot,
            words["Meetings.Calendar.Summary", details.CompanyOf(other).Name],
            words[
                "Meetings.Calendar.Description",
                meeting.Topic,
                details.PersonOf(other)?.Name ?? "",
                room.AbsoluteUri
            ],
            words["Meetings.Calendar.Place", details.Fair.Name, details.BoothNumber],
            room,
            (meeting.Host, details.Host?.Name ?? ""),
            (meeting.Guest, details.Guest?.Name ?? ""),
            meeting.Revision,
            meeting.ChangedAt,
            meeting.State == MeetingState.Cancelled
        );
    }
}
