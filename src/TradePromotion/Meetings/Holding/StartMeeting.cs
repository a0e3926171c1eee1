using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>Both people are in the room: the meeting takes place. Happens once, whatever follows.</summary>
public sealed record StartMeeting(Guid MeetingId) : IDecide<StartMeeting, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(StartMeeting command, Meeting state, Actor actor) => actor.IsPlatform;

    // Missed too: people who meet in the room after the slot, while it is still open, have met.
    public static IReadOnlyList<MeetingEvent> Decide(StartMeeting command, Meeting state) =>
        state.State is MeetingState.Accepted or MeetingState.Missed
            ? [new MeetingStarted(command.MeetingId)]
            : [];
}
