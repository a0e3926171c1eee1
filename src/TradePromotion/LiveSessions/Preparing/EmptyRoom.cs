using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>A room's time is over: whoever is still noted as present has left, also who is no longer invited.</summary>
public sealed record EmptyRoom(Guid MeetingId) : IDecide<EmptyRoom, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(EmptyRoom command, Room state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<RoomEvent> Decide(EmptyRoom command, Room state) =>
        [.. state.Present.Order().Select(person => new RoomLeft(command.MeetingId, person))];
}
