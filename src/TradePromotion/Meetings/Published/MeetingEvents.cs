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

/// <summary>A buyer asked for a meeting at a booth.</summary>
/// <param name="Host">The exhibitor's person asked for.</param>
/// <param name="Guest">The buyer's person who asks.</param>
/// <param name="Slots">The slots proposed; the host accepts one of them.</param>
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
    IReadOnlyList<Period> Slots
) : MeetingEvent;

/// <summary>The host's side accepted one of the slots.</summary>
[EventName("meeting_accepted")]
public sealed record MeetingAccepted(Guid MeetingId, Guid Host, Guid Guest, Period Slot)
    : MeetingEvent;

/// <summary>The host's side declined.</summary>
[EventName("meeting_declined")]
public sealed record MeetingDeclined(Guid MeetingId, string Reason) : MeetingEvent;

/// <summary>One side called the meeting off, or it fell with its fair.</summary>
/// <param name="WithFair">Its fair was cancelled or moved to other days; no side did it, and the fair's own letter tells both.</param>
[EventName("meeting_cancelled")]
public sealed record MeetingCancelled(Guid MeetingId, Side By, string Reason, bool WithFair = false)
    : MeetingEvent;

/// <summary>Both people were reminded.</summary>
[EventName("meeting_reminded")]
public sealed record MeetingReminded(Guid MeetingId) : MeetingEvent;

/// <summary>Both people were in the room at the same time.</summary>
[EventName("meeting_started")]
public sealed record MeetingStarted(Guid MeetingId) : MeetingEvent;

/// <summary>One side said what the meeting led to; a later word replaces an earlier one of the same side.</summary>
[EventName("meeting_outcome_recorded")]
public sealed record MeetingOutcomeRecorded(Guid MeetingId, Side Side, Outcome Outcome, string Note)
    : MeetingEvent;

/// <summary>The slot passed and somebody had not come: whose side was absent.</summary>
[EventName("meeting_no_show_recorded")]
public sealed record MeetingNoShowRecorded(Guid MeetingId, IReadOnlyList<Side> Absent)
    : MeetingEvent;
