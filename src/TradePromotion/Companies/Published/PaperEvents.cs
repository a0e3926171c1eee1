using TradePromotion.Filing;

namespace TradePromotion.Companies.Published;

/// <summary>The company handed in a paper: evidence of what it is, or a certificate it holds.</summary>
/// <param name="Kind">Code of <see cref="PaperKinds"/>.</param>
/// <param name="Number">The paper's number; for numbers looked up in a register, the whole evidence.</param>
/// <param name="ValidUntil">The last day, as the paper says; null when it says none.</param>
/// <param name="Country">Of an extract: the country of the register, ISO 3166-1 alpha-2.</param>
[EventName("company_paper_filed")]
public sealed record CompanyPaperFiled(
    Guid CompanyId,
    Guid PaperId,
    string Kind,
    string? Number,
    string? Issuer,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    DocumentCard? Document,
    Guid By,
    string? Country = null
) : CompanyEvent;

/// <summary>An officer compared the paper with its source; it counts from one day up to and with another.</summary>
[EventName("company_paper_accepted")]
public sealed record CompanyPaperAccepted(
    Guid CompanyId,
    Guid PaperId,
    Guid By,
    DateOnly From,
    DateOnly Until,
    string? Note
) : CompanyEvent;

/// <summary>An officer does not let the paper count, and says why.</summary>
[EventName("company_paper_refused")]
public sealed record CompanyPaperRefused(Guid CompanyId, Guid PaperId, Guid By, string Reason)
    : CompanyEvent;

/// <summary>The company took the paper back; its document is forgotten.</summary>
[EventName("company_paper_withdrawn")]
public sealed record CompanyPaperWithdrawn(Guid CompanyId, Guid PaperId, Guid? DocumentId, Guid By)
    : CompanyEvent;

/// <summary>The paper ends soon; the company is told, once.</summary>
[EventName("company_paper_expiry_announced")]
public sealed record CompanyPaperExpiryAnnounced(Guid CompanyId, Guid PaperId, DateOnly Until)
    : CompanyEvent;

/// <summary>The paper's last day is over.</summary>
[EventName("company_paper_expired")]
public sealed record CompanyPaperExpired(Guid CompanyId, Guid PaperId, DateOnly Until)
    : CompanyEvent;

/// <summary>The papers a verification rested on no longer hold.</summary>
[EventName("company_verification_lapsed")]
public sealed record CompanyVerificationLapsed(Guid CompanyId, DateOnly On) : CompanyEvent;
