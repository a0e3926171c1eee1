using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Moving;

/// <summary>An agreed meeting stays when it was: the side that was asked says no, or the side that asked thinks better of it.</summary>
public sealed record KeepTime(Guid MeetingId, Side By, string Reason)
    : IDecide<KeepTime, Meeting, MeetingEvent>
{
    public Guid StreamId => MeetingId;

    public static bool Allows(KeepTime command, Meeting state, Actor actor) =>
        state.IsOf(command.By, actor);

    public static IReadOnlyList<MeetingEvent> Decide(KeepTime command, Meeting state)
    {
        if (state is not { State: MeetingState.Accepted, ProposedBy: not null })
            return [];
        var reason = command.Reason.Trim();
        Refusal.UnlessAt(
            "Reason",
            reason.Length <= ProposeTimes.LongestNote,
            "Meetings.Refused.Reason",
            ProposeTimes.LongestNote
        );
        return [new MeetingTimeKept(command.MeetingId, command.By, reason)];
    }
}
