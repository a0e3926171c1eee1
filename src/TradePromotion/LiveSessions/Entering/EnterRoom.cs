using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>An invited person comes into the room, or comes back to it.</summary>
/// <param name="Here">Whose connections are alive at this moment; after a crash the stream alone does not know.</param>
public sealed record EnterRoom(
    Guid MeetingId,
    Guid PersonId,
    IReadOnlyCollection<Guid> Here,
    DateTimeOffset Now
) : IDecide<EnterRoom, Room, RoomEvent>
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
                    state.SideOf(command.PersonId)!.Value,
                    !state.Speaks(command.PersonId)
                )
            );
        if (!state.HaveMet && BothSides(command, state))
            events.Add(new RoomSidesMet(command.MeetingId));
        return events;
    }

    private static bool BothSides(EnterRoom command, Room state) =>
        command
            .Here.Append(command.PersonId)
            .Where(state.Speaks)
            .Select(state.SideOf)
            .Distinct()
            .Count() == 2;
}
