using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>The calendar entry of a meeting in the words of one side.</summary>
public static class Invitation
{
    /// <summary>The name the file has.</summary>
    public const string FileName = "calendar.ics";

    /// <summary>
    /// Writes the file for somebody of this side; null while no slot is accepted. Of a meeting that somebody came to and does not any more it is the
    /// file that takes the entry out of their calendar.
    /// </summary>
    /// <param name="words">In the current language, which must be the reader's.</param>
    /// <param name="site">The address of the site with the reader's language, ending with a slash.</param>
    /// <param name="reader">Whose calendar it goes into; their clock is used.</param>
    /// <param name="isColleague">Whether the reader looks on as a colleague without coming, and wants the entry nevertheless.</param>
    public static byte[]? For(
        Side side,
        MeetingDetails details,
        Words words,
        Uri site,
        PersonCard reader,
        bool isColleague = false
    )
    {
        if (Entry(side, details, words, site) is not { } entry)
            return null;
        if (!isColleague && !entry.IsCancelled && !details.Meeting.Everyone.Contains(reader.Id))
            entry = entry with
            {
                Attendees = [new CalendarPerson(reader.Id, reader.Name)],
                IsUninviting = true,
            };
        return CalendarFile.Of(entry, reader.Zone);
    }

    /// <summary>The entry in the words of this side; null while no slot is accepted.</summary>
    public static CalendarEntry? Entry(Side side, MeetingDetails details, Words words, Uri site)
    {
        if (details.Slot is not { } slot)
            return null;
        var meeting = details.Meeting;
        var other = side.Other();
        var room = new Uri(site, $"meetings/{meeting.Id}/room");
        var host = new CalendarPerson(meeting.Host, details.Host?.Name ?? "", CalendarRole.Chair);
        var guest = new CalendarPerson(meeting.Guest, details.Guest?.Name ?? "");
        return new CalendarEntry(
            meeting.Id,
            slot,
            words["Meetings.Calendar.Summary", details.CompanyOf(other).Name],
            words[
                "Meetings.Calendar.Description",
                meeting.Topic,
                Names(details, words),
                room.AbsoluteUri
            ],
            words["Meetings.Calendar.Place", details.Fair.Name, details.BoothNumber],
            room,
            host,
            [
                host,
                guest,
                .. details.Along.Select(along => new CalendarPerson(
                    along.Card.Id,
                    along.Who.Interprets
                        ? words["Meetings.Calendar.Interpreter", along.Card.Name]
                        : along.Card.Name,
                    CalendarRole.OptParticipant
                )),
            ],
            meeting.Revision,
            meeting.ChangedAt,
            meeting.State == MeetingState.Cancelled
        );
    }

    // Both sides by name, a line each, and who interprets.
    private static string Names(MeetingDetails details, Words words)
    {
        var interpreters = details
            .Along.Where(along => along.Who.Interprets)
            .Select(along => words["Meetings.Calendar.Interpreter", along.Card.Name]);
        return string.Join(
            '\n',
            new[] { Side.Host, Side.Guest }
                .Select(side => $"{details.CompanyOf(side).Name.In(words.Language)}: {Of(side)}")
                .Concat(interpreters)
        );

        string Of(Side side) =>
            string.Join(
                ", ",
                new[] { details.PersonOf(side)?.Name ?? "" }
                    .Concat(
                        details
                            .Along.Where(along => along.Who.Side == side && !along.Who.Interprets)
                            .Select(along => along.Card.Name)
                    )
                    .Where(name => name != "")
            );
    }
}
