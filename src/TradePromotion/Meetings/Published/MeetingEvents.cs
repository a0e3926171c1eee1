namespace TradePromotion.Meetings.Published;

/// <summary>The two sides of a meeting. Stored by name; never renamed.</summary>
public enum Side
{
    /// <summary>The exhibitor's.</summary>
    Host,

    /// <summary>The buyer's.</summary>
    Guest,
}

/// <summary>What a meeting led to. Stored by name; never renamed.</summary>
public enum Outcome
{
    NoInterest,
    FollowUp,
    SampleRequested,
    QuotationRequested,
    DealAgreed,
}

/// <summary>What has happened to a meeting.</summary>
public abstract record MeetingEvent;

/// <summary>A buyer asked for a meeting at a booth, or the exhibitor asked a buyer.</summary>
/// <param name="Host">The exhibitor's person.</param>
/// <param name="Guest">The buyer's person.</param>
/// <param name="Slots">The slots proposed; the side asked accepts one of them.</param>
/// <param name="Products">The products to lie on the table.</param>
/// <param name="Language">The language wished for, ISO 639-1; empty when any will do.</param>
/// <param name="Interpreter">Whether an interpreter is wished for.</param>
/// <param name="By">The side that asked; the buyer's for requests made before exhibitors could ask.</param>
/// <param name="AnswerBy">When the request expires unanswered; null for a request made before requests expired.</param>
[EventName("meeting_requested")]
public sealed record MeetingRequested(
    Guid MeetingId,
    Guid FairId,
    Guid BoothId,
    Guid ExhibitorId,
    Guid BuyerId,
    Guid Host,
    Guid Guest,
    string Topic,
    IReadOnlyList<Period> Slots,
    IReadOnlyList<Guid>? Products = null,
    string Language = "",
    bool Interpreter = false,
    string Message = "",
    DateTimeOffset? AnswerBy = null,
    Side By = Side.Guest
) : MeetingEvent;

/// <summary>The side that asked changed a request that was not answered yet; everything stands as it is said here.</summary>
[EventName("meeting_request_edited")]
public sealed record MeetingRequestEdited(
    Guid MeetingId,
    string Topic,
    IReadOnlyList<Guid> Products,
    string Language,
    bool Interpreter,
    string Message
) : MeetingEvent;

/// <summary>One side proposed other times, of a request or of a meeting agreed on; the other side accepts one of them.</summary>
/// <param name="AnswerBy">When the proposal lapses.</param>
[EventName("meeting_times_proposed")]
public sealed record MeetingTimesProposed(
    Guid MeetingId,
    Side By,
    IReadOnlyList<Period> Slots,
    string Note,
    DateTimeOffset AnswerBy
) : MeetingEvent;

/// <summary>The proposal to move an agreed meeting came to nothing: it stays when it was.</summary>
/// <param name="By">The side that said so; null when nobody answered in time.</param>
[EventName("meeting_time_kept")]
public sealed record MeetingTimeKept(Guid MeetingId, Side? By, string Reason) : MeetingEvent;

/// <summary>An agreed meeting was moved to one of the times proposed.</summary>
[EventName("meeting_rescheduled")]
public sealed record MeetingRescheduled(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period From,
    Period To
) : MeetingEvent;

/// <summary>A colleague attends instead.</summary>
/// <param name="Host">The exhibitor's person from now on.</param>
/// <param name="Guest">The buyer's person from now on.</param>
/// <param name="Slot">The time agreed on; null for a request.</param>
/// <param name="SamePerson">It is the same person, whose two accounts became one: nobody else comes, and nobody is told.</param>
[EventName("meeting_person_switched")]
public sealed record MeetingPersonSwitched(
    Guid MeetingId,
    Side Side,
    Guid Before,
    Guid Host,
    Guid Guest,
    Period? Slot,
    bool SamePerson = false
) : MeetingEvent;

/// <summary>Nobody answered the request in time.</summary>
[EventName("meeting_expired")]
public sealed record MeetingExpired(Guid MeetingId) : MeetingEvent;

/// <summary>The side asked accepted one of the slots.</summary>
/// <param name="Others">Who comes besides the two; null for nobody.</param>
[EventName("meeting_accepted")]
public sealed record MeetingAccepted(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    IReadOnlyList<Attendee>? Others = null
) : MeetingEvent;

/// <summary>The side asked declined.</summary>
[EventName("meeting_declined")]
public sealed record MeetingDeclined(Guid MeetingId, string Reason) : MeetingEvent;

/// <summary>One side called the meeting off, or it fell with its fair.</summary>
/// <param name="WithFair">Its fair was cancelled or moved to other days; no side did it, and the fair's own letter tells both.</param>
/// <param name="FairReason">Why its fair fell, in the fair's languages; null where no fair fell, or it fell before this was kept.</param>
[EventName("meeting_cancelled")]
public sealed record MeetingCancelled(
    Guid MeetingId,
    Side By,
    string Reason,
    bool WithFair = false,
    LocalText? FairReason = null
) : MeetingEvent;

/// <summary>Both people were reminded.</summary>
/// <param name="Ahead">How many minutes ahead of the meeting at most.</param>
[EventName("meeting_reminded")]
public sealed record MeetingReminded(Guid MeetingId, int Ahead = 15) : MeetingEvent;

/// <summary>Both people were in the room at the same time.</summary>
[EventName("meeting_started")]
public sealed record MeetingStarted(Guid MeetingId) : MeetingEvent;

/// <summary>One side said what the meeting led to; a later word replaces an earlier one of the same side.</summary>
/// <param name="Value">What it may be worth; the currency stands with it.</param>
/// <param name="Rating">How good the other side was to meet, 1 to 5; the other side never learns it.</param>
[EventName("meeting_outcome_recorded")]
public sealed record MeetingOutcomeRecorded(
    Guid MeetingId,
    Side Side,
    Outcome Outcome,
    string Note,
    string NextStep = "",
    DateOnly? NextStepBy = null,
    Money? Value = null,
    int? Rating = null
) : MeetingEvent;

/// <summary>The slot passed and somebody had not come: whose side was absent.</summary>
[EventName("meeting_no_show_recorded")]
public sealed record MeetingNoShowRecorded(Guid MeetingId, IReadOnlyList<Side> Absent)
    : MeetingEvent;

/// <summary>A side that was absent said why; a later word replaces an earlier one.</summary>
[EventName("meeting_absence_explained")]
public sealed record MeetingAbsenceExplained(Guid MeetingId, Side Side, string Explanation)
    : MeetingEvent;

/// <summary>A side asked for more minutes while the meeting goes on.</summary>
[EventName("meeting_extension_asked")]
public sealed record MeetingExtensionAsked(Guid MeetingId, Side By, int Minutes) : MeetingEvent;

/// <summary>The other side has no more time, or the side that asked thought better of it.</summary>
[EventName("meeting_extension_refused")]
public sealed record MeetingExtensionRefused(Guid MeetingId, Side By) : MeetingEvent;

/// <summary>Both sides agreed to go on for longer.</summary>
[EventName("meeting_extended")]
public sealed record MeetingExtended(Guid MeetingId, Guid Host, Guid Guest, Period From, Period To)
    : MeetingEvent;

/// <summary>Somebody comes besides the two who agreed on the meeting: a colleague of a side, or an interpreter it brings.</summary>
/// <param name="By">Who invited them; the person themselves where they joined a colleague.</param>
[EventName("meeting_person_invited")]
public sealed record MeetingPersonInvited(
    Guid MeetingId,
    Guid PersonId,
    Side Side,
    bool Interprets,
    Guid By
) : MeetingEvent;

/// <summary>Somebody who was to come besides the two does not.</summary>
[EventName("meeting_person_released")]
public sealed record MeetingPersonReleased(Guid MeetingId, Guid PersonId, Side Side, Guid By)
    : MeetingEvent;
