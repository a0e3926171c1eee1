using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Waiting;

/// <summary>A person says by how much they will be late, so that the other side waits in peace.</summary>
public sealed record AnnounceLate(Guid MeetingId, Guid PersonId, int Minutes, DateTimeOffset Now)
    : IDecide<AnnounceLate, Room, RoomEvent>
{
    /// <summary>How long before the meeting one can say so.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromHours(1);

    /// <summary>By how many minutes one can be late.</summary>
    public static IReadOnlyList<int> Choices { get; } = [5, 10, 15, 20];

    public Guid StreamId => Room.IdOf(MeetingId);

    public static bool Allows(AnnounceLate command, Room state, Actor actor) =>
        actor.PersonId == command.PersonId && state.SideOf(actor.PersonId) is not null;

    public static IReadOnlyList<RoomEvent> Decide(AnnounceLate command, Room state)
    {
        Refusal.Unless(state.CanBeLateAt(command.Now), "LiveSessions.Refused.NotLate");
        Refusal.Unless(Choices.Contains(command.Minutes), "LiveSessions.Refused.LateMinutes");
        if (state.Present.Contains(command.PersonId))
            return [];
        return state.Late.TryGetValue(command.PersonId, out var said) && said == command.Minutes
            ? []
            : [new RoomLateAnnounced(command.MeetingId, command.PersonId, command.Minutes)];
    }
}
