using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>What a side said the meeting led to.</summary>
public sealed record Said(
    Outcome Outcome,
    string Note,
    string NextStep,
    DateOnly? NextStepBy,
    Money? Value,
    int? Rating
)
{
    /// <summary>What the event says.</summary>
    public static Said By(MeetingOutcomeRecorded e) =>
        new(e.Outcome, e.Note, e.NextStep, e.NextStepBy, e.Value, e.Rating);
}
