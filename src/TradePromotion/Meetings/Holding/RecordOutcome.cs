using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>One side says what the meeting led to, for itself only; its later word replaces its earlier one.</summary>
/// <param name="Value">What it may be worth.</param>
/// <param name="Rating">How good the other side was to meet, 1 to 5; only this side and the platform know it.</param>
public sealed record RecordOutcome(
    Guid MeetingId,
    Side Side,
    Outcome Outcome,
    string Note,
    string NextStep = "",
    DateOnly? NextStepBy = null,
    Money? Value = null,
    int? Rating = null
) : IDecide<RecordOutcome, Meeting, MeetingEvent>
{
    /// <summary>The most characters a note has.</summary>
    public const int LongestNote = 1000;

    /// <summary>The most characters a next step has.</summary>
    public const int LongestStep = 200;

    /// <summary>The greatest value one can name.</summary>
    public const decimal MostValue = 1_000_000_000_000m;

    public Guid StreamId => MeetingId;

    public static bool Allows(RecordOutcome command, Meeting state, Actor actor) =>
        state.IsOf(command.Side, actor);

    public static IReadOnlyList<MeetingEvent> Decide(RecordOutcome command, Meeting state)
    {
        Refusal.Unless(state.State == MeetingState.Held, "Meetings.Refused.NotHeld");
        Refusal.UnlessAt(
            "Outcome",
            Enum.IsDefined(command.Outcome),
            "Meetings.Refused.OutcomeMissing"
        );
        var note = command.Note.Trim();
        Refusal.UnlessAt("Note", note.Length <= LongestNote, "Meetings.Refused.Note", LongestNote);
        var step = command.NextStep.Trim();
        Refusal.UnlessAt(
            "NextStep",
            step.Length <= LongestStep,
            "Meetings.Refused.NextStep",
            LongestStep
        );
        Refusal.UnlessAt(
            "Value",
            command.Value is not { } value
                || (value.Amount is >= 0 and <= MostValue && value.Currency.Length == 3),
            "Meetings.Refused.Value"
        );
        Refusal.UnlessAt(
            "Rating",
            command.Rating is null or >= 1 and <= 5,
            "Meetings.Refused.Rating"
        );
        var now = new MeetingOutcomeRecorded(
            command.MeetingId,
            command.Side,
            command.Outcome,
            note,
            step,
            command.NextStepBy,
            command.Value,
            command.Rating
        );
        var said = command.Side == Side.Host ? state.OfHost : state.OfGuest;
        return said == Said.By(now) ? [] : [now];
    }
}
