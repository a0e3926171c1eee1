using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>An invited person comes into the room, or comes back to it.</summary>
/// <param name="OtherIsHere">Whether the other side's connection is alive at this moment; after a crash the stream alone does not know.</param>
public sealed record EnterRoom(Guid MeetingId, Guid PersonId, bool OtherIsHere, DateTimeOffset Now)
    : IDecide<EnterRoom, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(EnterRoom command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(EnterRoom command, Room state)
    {
        Refusal.Unless(state.IsOpenAt(command.Now), "LiveSessions.Refused.NotOpen");
        var events = new List<RoomEvent>();
        if (!state.Present.Contains(command.PersonId))
            events.Add(
                new RoomEntered(
                    command.MeetingId,
                    command.PersonId,
                    state.SideOf(command.PersonId)!.Value
                )
            );
        if (command.OtherIsHere && !state.HaveMet)
            events.Add(new RoomSidesMet(command.MeetingId));
        return events;
    }
}
