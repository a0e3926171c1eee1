using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>A side that did not come says why; the other side reads it.</summary>
public sealed record ExplainAbsence(Guid MeetingId, Side Side, string Explanation)
    : IDecide<ExplainAbsence, Meeting, MeetingEvent>
{
    /// <summary>The most characters an explanation has.</summary>
    public const int Longest = 500;

    public Guid StreamId => MeetingId;

    public static bool Allows(ExplainAbsence command, Meeting state, Actor actor) =>
        state.IsOf(command.Side, actor);

    public static IReadOnlyList<MeetingEvent> Decide(ExplainAbsence command, Meeting state)
    {
        Refusal.Unless(
            state.State == MeetingState.Missed && state.Absent.Contains(command.Side),
            "Meetings.Refused.NotAbsent"
        );
        var text = command.Explanation.Trim();
        Refusal.UnlessAt(
            "Explanation",
            text.Length is > 0 and <= Longest,
            "Meetings.Refused.Explanation",
            Longest
        );
        return [new MeetingAbsenceExplained(command.MeetingId, command.Side, text)];
    }
}
