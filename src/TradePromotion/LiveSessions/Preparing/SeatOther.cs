using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>The platform lets somebody into a room besides the two who agreed on the meeting, or no longer.</summary>
public sealed record SeatOther(Guid MeetingId, Attendee Who, bool Comes)
    : IDecide<SeatOther, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(SeatOther command, Room state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<RoomEvent> Decide(SeatOther command, Room state)
    {
        if (!state.Exists)
            return [];
        Attendee[] others =
        [
            .. state.Others.Where(other => other.PersonId != command.Who.PersonId),
            .. command.Comes ? new[] { command.Who } : [],
        ];
        return others.SequenceEqual(state.Others)
            ? []
            : [new RoomPrepared(command.MeetingId, state.Host, state.Guest, state.Slot, others)];
    }
}
