namespace TradePromotion.Companies.Published;

/// <summary>A colleague was invited by a letter to their address, which is encrypted under a key of the invitation's own.</summary>
/// <param name="Language">The language of the letter.</param>
/// <param name="Until">The invitation counts up to this moment.</param>
[EventName("company_colleague_invited")]
public sealed record CompanyColleagueInvited(
    Guid CompanyId,
    [DataSubject] Guid InvitationId,
    [Personal] string Email,
    MemberRole Role,
    string Language,
    DateTimeOffset Until,
    Guid By
) : CompanyEvent;

/// <summary>The person who was sent the letter accepted.</summary>
[EventName("company_invitation_accepted")]
public sealed record CompanyInvitationAccepted(Guid CompanyId, Guid InvitationId, Guid PersonId)
    : CompanyEvent;

/// <summary>The company took the invitation back.</summary>
[EventName("company_invitation_withdrawn")]
public sealed record CompanyInvitationWithdrawn(Guid CompanyId, Guid InvitationId) : CompanyEvent;

/// <summary>A member may do more, or less, from now on.</summary>
[EventName("company_member_role_changed")]
public sealed record CompanyMemberRoleChanged(Guid CompanyId, Guid PersonId, MemberRole Role)
    : CompanyEvent;

/// <summary>A person no longer acts for the company: they left, or were let go.</summary>
[EventName("company_member_left")]
public sealed record CompanyMemberLeft(Guid CompanyId, Guid PersonId) : CompanyEvent;
