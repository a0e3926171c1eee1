using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>One side says what the meeting led to, for itself only; its later word replaces its earlier one.</summary>
public sealed record RecordOutcome(Guid MeetingId, Side Side, Outcome Outcome, string Note)
    : IDecide<RecordOutcome, Meeting, MeetingEvent>
{
    /// <summary>The most characters a note has.</summary>
    public const int LongestNote = 1000;

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
        var said = command.Side == Side.Host ? state.OfHost : state.OfGuest;
        return said == new Said(command.Outcome, note)
            ? []
            : [new MeetingOutcomeRecorded(command.MeetingId, command.Side, command.Outcome, note)];
    }
}
