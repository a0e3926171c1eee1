namespace TradePromotion.Booths.Published;

/// <summary>What has happened to a company's application to a fair. One stream a fair and company.</summary>
public abstract record ApplicationEvent;

/// <summary>A company asked to exhibit.</summary>
[EventName("exhibitor_applied")]
public sealed record ExhibitorApplied(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    Guid By,
    string Sector,
    string Note
) : ApplicationEvent;

/// <summary>The officer admitted the company and gave it a booth.</summary>
[EventName("exhibitor_admitted")]
public sealed record ExhibitorAdmitted(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    Guid BoothId,
    string Number,
    Guid By
) : ApplicationEvent;

/// <summary>The officer declined the application.</summary>
[EventName("exhibitor_declined")]
public sealed record ExhibitorDeclined(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    string Reason,
    Guid By
) : ApplicationEvent;

/// <summary>What has happened to a booth. One stream a fair and booth number, so that it cannot be given twice.</summary>
public abstract record BoothEvent;

/// <summary>The booth belongs to the company for this fair.</summary>
[EventName("booth_assigned")]
public sealed record BoothAssigned(
    Guid BoothId,
    Guid FairId,
    string Number,
    Guid CompanyId,
    string Sector
) : BoothEvent;

/// <summary>How the booth looks from now on.</summary>
/// <param name="Banner">Hash of the banner's content; null for the drawn default.</param>
/// <param name="FocusX">The banner's focal point, 0 (left) to 100 (right).</param>
/// <param name="FocusY">The banner's focal point, 0 (top) to 100 (bottom).</param>
/// <param name="Products">The products shown, in order.</param>
[EventName("booth_furnished")]
public sealed record BoothFurnished(
    Guid BoothId,
    string? Banner,
    int FocusX,
    int FocusY,
    LocalText Story,
    IReadOnlyList<Guid> Products
) : BoothEvent;

/// <summary>Who stands at the booth from now on.</summary>
[EventName("booth_staffed")]
public sealed record BoothStaffed(Guid BoothId, IReadOnlyList<Guid> Staff) : BoothEvent;

/// <summary>What a visitor has seen on one day of a fair. One stream a fair, day and visitor.</summary>
public abstract record VisitEvent;

/// <summary>A visitor came to the fair, for the first time that day.</summary>
/// <param name="Visitor">A random key in the visitor's browser, hashed with the day; no person can be found from it.</param>
[EventName("fair_visited")]
public sealed record FairVisited(Guid FairId, DateOnly Day, string Visitor) : VisitEvent;

/// <summary>A visitor came to a booth, for the first time that day.</summary>
[EventName("booth_visited")]
public sealed record BoothVisited(Guid FairId, Guid BoothId, DateOnly Day, string Visitor)
    : VisitEvent;
