using TradePromotion.Filing.Playing;

namespace TradePromotion.Booths.Published;

/// <summary>What has happened to a company's application to a fair. One stream a fair and company.</summary>
public abstract record ApplicationEvent;

/// <summary>Where a company would like to stand. Empty where it does not mind.</summary>
/// <param name="Type">The key of a kind of booth.</param>
/// <param name="Zone">The beginning of booth numbers: a row.</param>
/// <param name="Number">A booth.</param>
public sealed record BoothWishes(string? Type, string? Zone, string? Number);

/// <summary>A company asked to exhibit.</summary>
/// <param name="Products">What it means to show.</param>
/// <param name="Answers">To the fair's own questions.</param>
[EventName("exhibitor_applied")]
public sealed record ExhibitorApplied(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    Guid By,
    string Sector,
    string Note,
    BoothWishes? Wishes = null,
    IReadOnlyList<Guid>? Products = null,
    IReadOnlyList<ExhibitorAnswer>? Answers = null
) : ApplicationEvent;

/// <summary>A booth is offered and held until the company confirms or pays, or the time is up.</summary>
/// <param name="By">The officer; empty when the waiting list moved up by itself.</param>
/// <param name="Fee">In đồng; 0 when it costs nothing.</param>
/// <param name="InvoiceId">The payment request, where there is a fee.</param>
/// <param name="Invited">Whether the company was asked to come, instead of having applied.</param>
[EventName("booth_offered")]
public sealed record BoothOffered(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    Guid BoothId,
    string Number,
    DateTimeOffset Until,
    Guid By,
    decimal Fee = 0,
    Guid? InvoiceId = null,
    bool Invited = false
) : ApplicationEvent;

/// <summary>The company did not answer in time.</summary>
[EventName("booth_offer_lapsed")]
public sealed record BoothOfferLapsed(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    string Number,
    Guid? InvoiceId = null
) : ApplicationEvent;

/// <summary>The company gave the offered booth back, or the officer took it back.</summary>
/// <param name="ByCompany">Which of the two it was.</param>
[EventName("booth_offer_returned")]
public sealed record BoothOfferReturned(
    Guid ApplicationId,
    Guid FairId,
    Guid CompanyId,
    string Number,
    string Reason,
    bool ByCompany,
    Guid By,
    Guid? InvoiceId = null
) : ApplicationEvent;

/// <summary>The company stands on the waiting list, at its end.</summary>
[EventName("exhibitor_listed")]
public sealed record ExhibitorListed(Guid ApplicationId, Guid FairId, Guid CompanyId, Guid By)
    : ApplicationEvent;

/// <summary>The officer put the application back among those that wait for an answer.</summary>
[EventName("application_reopened")]
public sealed record ApplicationReopened(Guid ApplicationId, Guid FairId, Guid CompanyId, Guid By)
    : ApplicationEvent;

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

/// <summary>The company has another booth from now on.</summary>
[EventName("exhibitor_moved")]
public sealed record ExhibitorMoved(
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

/// <summary>The booth is held for a company that was offered it.</summary>
[EventName("booth_held")]
public sealed record BoothHeld(
    Guid BoothId,
    Guid FairId,
    string Number,
    Guid CompanyId,
    DateTimeOffset Until
) : BoothEvent;

/// <summary>Nobody has the booth any more; the waiting list moves up.</summary>
[EventName("booth_released")]
public sealed record BoothReleased(Guid BoothId, Guid FairId, string Number, Guid CompanyId)
    : BoothEvent;

/// <summary>How the booth looks from now on.</summary>
/// <param name="Banner">Hash of the banner's content; null for the drawn default.</param>
/// <param name="FocusX">The banner's focal point, 0 (left) to 100 (right).</param>
/// <param name="FocusY">The banner's focal point, 0 (top) to 100 (bottom).</param>
/// <param name="Products">The products shown, in order.</param>
/// <param name="Video">The address of a video elsewhere; null for none.</param>
/// <param name="Documents">What visitors may take with them; null for none.</param>
/// <param name="BannerText">What the banner shows, for people who do not see it; null where nothing is said.</param>
/// <param name="Film">A video that is kept here; null for none.</param>
[EventName("booth_furnished")]
public sealed record BoothFurnished(
    Guid BoothId,
    string? Banner,
    int FocusX,
    int FocusY,
    LocalText Story,
    IReadOnlyList<Guid> Products,
    string? Video = null,
    IReadOnlyList<BoothDocument>? Documents = null,
    LocalText? BannerText = null,
    VideoFile? Film = null
) : BoothEvent;

/// <summary>Who stands at the booth from now on.</summary>
/// <param name="Cards">What is told of them beside their names; null for nothing.</param>
[EventName("booth_staffed")]
public sealed record BoothStaffed(
    Guid BoothId,
    IReadOnlyList<Guid> Staff,
    IReadOnlyList<StaffCard>? Cards = null
) : BoothEvent;

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
