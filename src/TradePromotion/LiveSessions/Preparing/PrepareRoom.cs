using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Preparing;

/// <summary>The platform makes the room of an accepted meeting ready for its people, and anew when its time or a person changes; who else is invited stays so.</summary>
public sealed record PrepareRoom(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    IReadOnlyList<Attendee>? Others = null
) : IDecide<PrepareRoom, Room, RoomEvent>
{
    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(PrepareRoom command, Room state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<RoomEvent> Decide(PrepareRoom command, Room state) =>
        state.Exists
        && command.Others?.SequenceEqual(state.Others) != false
        && (state.Host, state.Guest, state.Slot) == (command.Host, command.Guest, command.Slot)
            ? []
            :
            [
                new RoomPrepared(
                    command.MeetingId,
                    command.Host,
                    command.Guest,
                    command.Slot,
                    command.Others ?? state.Others
                ),
            ];
}
