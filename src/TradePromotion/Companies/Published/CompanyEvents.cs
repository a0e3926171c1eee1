namespace TradePromotion.Companies.Published;

/// <summary>What kind of organisation a company is. Stored by name; never renamed.</summary>
public enum CompanyKind
{
    Enterprise,
    Cooperative,
    Household,
    ForeignBuyer,
    Agency,
    TradeOffice,
    ServiceProvider,
}

/// <summary>What has happened to a company.</summary>
public abstract record CompanyEvent;

/// <summary>A person registered their organisation.</summary>
/// <param name="Country">ISO 3166-1 alpha-2.</param>
/// <param name="Province">Two-digit code of the province in force; null outside Vietnam.</param>
/// <param name="Sectors">Codes of <see cref="Sectors"/>.</param>
/// <param name="RegisteredBy">Its owner; empty for one that was entered.</param>
/// <param name="FormerProvince">Its province's code before 1 July 2025, where the address was given under the old name.</param>
/// <param name="EnteredFor">The agency that entered it; it belongs to nobody until somebody accepts an invitation.</param>
[EventName("company_registered")]
public sealed record CompanyRegistered(
    Guid CompanyId,
    CompanyKind Kind,
    LocalText Name,
    string Country,
    string? Province,
    string? TaxCode,
    IReadOnlyList<string> Sectors,
    Guid RegisteredBy,
    Guid? EnteredFor = null,
    string? FormerProvince = null
) : CompanyEvent;

/// <summary>The agency that had entered the company took it out again; nobody had joined it.</summary>
[EventName("company_entry_withdrawn")]
public sealed record CompanyEntryWithdrawn(Guid CompanyId) : CompanyEvent;

/// <summary>The profile as it stands from now on.</summary>
/// <param name="Languages">Languages spoken, ISO 639-1.</param>
/// <param name="Markets">Countries sold to or bought for, ISO 3166-1 alpha-2.</param>
/// <param name="Zone">IANA time zone of the office.</param>
[EventName("company_profiled")]
public sealed record CompanyProfiled(
    Guid CompanyId,
    LocalText Name,
    LocalText Story,
    string? Province,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Markets,
    string Zone,
    string? Website
) : CompanyEvent;

/// <summary>The agency looked at the evidence and found it good.</summary>
/// <param name="FromPapers">It follows from accepted papers and ends with them; otherwise it stands until it is taken back.</param>
[EventName("company_verified")]
public sealed record CompanyVerified(
    Guid CompanyId,
    Guid By,
    string Evidence,
    bool FromPapers = false
) : CompanyEvent;

/// <summary>The agency looked at the evidence and found it wanting.</summary>
[EventName("company_verification_refused")]
public sealed record CompanyVerificationRefused(Guid CompanyId, Guid By, string Reason)
    : CompanyEvent;

/// <summary>A person became a member of the company. Before there were roles, everybody could do what a manager can.</summary>
[EventName("company_member_joined")]
public sealed record CompanyMemberJoined(
    Guid CompanyId,
    Guid PersonId,
    MemberRole Role = MemberRole.Manager
) : CompanyEvent;

/// <summary>What a member may do in the company; each may do what those before it may. Stored by name; never renamed.</summary>
public enum MemberRole
{
    /// <summary>Acts for the company: products, booths, meetings.</summary>
    Staff,

    /// <summary>Also its profile, its papers and its people.</summary>
    Manager,

    /// <summary>Also says who is a manager, and hands the company over.</summary>
    Owner,
}
