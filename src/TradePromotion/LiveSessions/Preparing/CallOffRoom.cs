using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>The platform closes the room of a meeting that was called off.</summary>
public sealed record CallOffRoom(Guid MeetingId) : IDecide<CallOffRoom, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(CallOffRoom command, Room state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<RoomEvent> Decide(CallOffRoom command, Room state) =>
        state is { Exists: true, IsCalledOff: false } ? [new RoomCalledOff(command.MeetingId)] : [];
}
