namespace TradePromotion.Meetings.Published;

/// <summary>What has happened to an invitation to interpret. Who accepts comes along by <see cref="MeetingPersonInvited"/>.</summary>
public abstract record MeetingInterpreterEvent : MeetingEvent;

/// <summary>A side asked somebody by letter to interpret. Their address is encrypted under a key of the invitation's own.</summary>
/// <param name="Language">The language of the letter.</param>
[EventName("meeting_interpreter_asked")]
public sealed record MeetingInterpreterAsked(
    Guid MeetingId,
    [DataSubject] Guid InvitationId,
    [Personal] string Email,
    Side Side,
    string Language,
    Guid By
) : MeetingInterpreterEvent;

/// <summary>Whoever got the letter comes.</summary>
[EventName("meeting_interpreting_accepted")]
public sealed record MeetingInterpretingAccepted(Guid MeetingId, Guid InvitationId)
    : MeetingInterpreterEvent;

/// <summary>Whoever got the letter does not come.</summary>
[EventName("meeting_interpreting_declined")]
public sealed record MeetingInterpretingDeclined(Guid MeetingId, Guid InvitationId)
    : MeetingInterpreterEvent;

/// <summary>The side took its invitation back; the letter's link leads nowhere from then on.</summary>
[EventName("meeting_interpreter_withdrawn")]
public sealed record MeetingInterpreterWithdrawn(Guid MeetingId, Guid InvitationId, Guid By)
    : MeetingInterpreterEvent;
