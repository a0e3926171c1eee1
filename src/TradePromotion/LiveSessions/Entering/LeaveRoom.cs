using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>A person leaves the room; the platform says so for someone whose connection did not come back.</summary>
public sealed record LeaveRoom(Guid MeetingId, Guid PersonId) : IDecide<LeaveRoom, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(LeaveRoom command, Room state, Actor actor) =>
        actor.IsPlatform
        || (actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null);

    public static IReadOnlyList<RoomEvent> Decide(LeaveRoom command, Room state) =>
        state.Present.Contains(command.PersonId)
            ? [new RoomLeft(command.MeetingId, command.PersonId)]
            : [];
}
