namespace TradePromotion.Fairs.Published;

/// <summary>How a question is answered. Stored by name; never renamed.</summary>
public enum QuestionKind
{
    Text,
    Choice,
    YesNo,
}

/// <summary>A question the fair asks its visitors.</summary>
/// <param name="Choices">What there is to choose from; empty unless it is a choice.</param>
public sealed record FairQuestion(
    LocalText Text,
    QuestionKind Kind,
    IReadOnlyList<LocalText> Choices,
    bool IsRequired
);

/// <summary>Visitors register from now on, and how.</summary>
/// <param name="NeedsApproval">An officer answers each registration without an invitation.</param>
/// <param name="InvitedOnly">Only with an invitation code.</param>
[EventName("fair_registration_set")]
public sealed record FairRegistrationSet(
    Guid FairId,
    bool NeedsApproval,
    bool InvitedOnly,
    IReadOnlyList<FairQuestion> Questions
) : FairEvent, ICarriedOver
{
    string ICarriedOver.Part => "registration";

    FairEvent ICarriedOver.CarriedOver(Guid fairId, int daysLater) => this with { FairId = fairId };
}

/// <summary>What has happened to an invitation code of a fair. One stream a fair and code.</summary>
public abstract record InvitationEvent;

/// <summary>Whoever knows the code may register without further approval.</summary>
/// <param name="Label">For whom it is, as the officers call them.</param>
/// <param name="Most">How many people it admits.</param>
[EventName("fair_invitation_issued")]
public sealed record InvitationIssued(
    Guid InvitationId,
    Guid FairId,
    string Code,
    string Label,
    int Most
) : InvitationEvent;

/// <summary>Somebody registered with it.</summary>
[EventName("fair_invitation_used")]
public sealed record InvitationUsed(Guid InvitationId, Guid PersonId) : InvitationEvent;

/// <summary>Nobody registers with it any more.</summary>
[EventName("fair_invitation_withdrawn")]
public sealed record InvitationWithdrawn(Guid InvitationId) : InvitationEvent;

/// <summary>What has happened to a person's registration for a fair. One stream a fair and person.</summary>
public abstract record RegistrationEvent;

/// <summary>A person registered.</summary>
/// <param name="Answers">What they answered, as <see cref="GivenAnswer"/> in JSON; encrypted under their own key.</param>
/// <param name="MovedFrom">The account of the same person that registered first, where two accounts became one.</param>
/// <param name="FirstAt">When it did.</param>
[EventName("fair_visitor_registered")]
public sealed record VisitorRegistered(
    Guid RegistrationId,
    Guid FairId,
    [DataSubject] Guid PersonId,
    Guid? CompanyId,
    [Personal] string Answers,
    string? Code,
    bool NeedsApproval,
    Guid? MovedFrom = null,
    DateTimeOffset? FirstAt = null
) : RegistrationEvent;

/// <summary>An officer approved.</summary>
[EventName("fair_registration_approved")]
public sealed record RegistrationApproved(Guid RegistrationId, Guid FairId, Guid PersonId, Guid By)
    : RegistrationEvent;

/// <summary>An officer refused.</summary>
/// <param name="Moved">It was said to another account of the same person, who was told then.</param>
[EventName("fair_registration_refused")]
public sealed record RegistrationRefused(
    Guid RegistrationId,
    Guid FairId,
    [DataSubject] Guid PersonId,
    [Personal] string Reason,
    Guid By,
    bool Moved = false
) : RegistrationEvent;

/// <summary>The person took the registration back.</summary>
[EventName("fair_registration_withdrawn")]
public sealed record RegistrationWithdrawn(Guid RegistrationId, Guid FairId, Guid PersonId)
    : RegistrationEvent;
