using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>Somebody invited to the room, as its page shows them.</summary>
public sealed record RoomPerson(
    Guid Id,
    string Name,
    string Company,
    Side Side,
    bool Interprets = false
)
{
    /// <summary>Everyone invited: the other side's person first, the reader last.</summary>
    public static async Task<IReadOnlyList<RoomPerson>> Of(
        MeetingDetails details,
        Room room,
        IPeople people,
        Words words,
        Guid reader
    )
    {
        var meeting = details.Meeting;
        Attendee[] all =
        [
            new(meeting.Host, Side.Host),
            new(meeting.Guest, Side.Guest),
            .. room.Others,
        ];
        var mine = Array.Find(all, one => one.PersonId == reader)?.Side;
        var cards = await people.Find(all.Select(one => one.PersonId));
        return
        [
            .. all.OrderBy(one => one.PersonId == reader)
                .ThenBy(one => one.Side == mine)
                .Select(one => new RoomPerson(
                    one.PersonId,
                    cards.GetValueOrDefault(one.PersonId)?.Name is { Length: > 0 } name
                        ? name
                        : words["LiveSessions.Room.Someone"],
                    one.Interprets
                        ? words["LiveSessions.Room.Interpreter"]
                        : details.CompanyOf(one.Side).Name.In(words.Language),
                    one.Side,
                    one.Interprets
                )),
        ];
    }
}
