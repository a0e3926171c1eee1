using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Answering;

/// <summary>The side asked declines a request; the reason, if any, is told to the side that asked.</summary>
public sealed record DeclineMeeting(Guid MeetingId, string Reason)
    : IDecide<DeclineMeeting, Meeting, MeetingEvent>
{
    /// <summary>The most characters a reason has.</summary>
    public const int LongestReason = 500;

    public Guid StreamId => MeetingId;

    public static bool Allows(DeclineMeeting command, Meeting state, Actor actor) =>
        state.IsOf(state.AskedBy.Other(), actor);

    public static IReadOnlyList<MeetingEvent> Decide(DeclineMeeting command, Meeting state)
    {
        if (state.State == MeetingState.Declined)
            return [];
        Refusal.Unless(state.State == MeetingState.Requested, "Meetings.Refused.AlreadyAnswered");
        var reason = command.Reason.Trim();
        Refusal.UnlessAt(
            "Reason",
            reason.Length <= LongestReason,
            "Meetings.Refused.Reason",
            LongestReason
        );
        return [new MeetingDeclined(command.MeetingId, reason)];
    }
}
