namespace TradePromotion.Booths.Published;

/// <summary>How far an application has come. Stored by name; never renamed.</summary>
public enum ApplicationState
{
    /// <summary>The organiser has not answered yet.</summary>
    Waiting,

    /// <summary>The company has a booth.</summary>
    Admitted,

    /// <summary>The organiser said no.</summary>
    Declined,

    /// <summary>A booth is held for the company until it confirms or pays.</summary>
    Offered,

    /// <summary>On the waiting list.</summary>
    Listed,
}

/// <summary>A company's application to a fair, for the company and the fair's officers only.</summary>
public sealed record ApplicationView : IRow
{
    public Guid Id { get; init; }
    public Guid FairId { get; init; }
    public Guid CompanyId { get; init; }
    public string Sector { get; init; } = "";
    public string Note { get; init; } = "";
    public ApplicationState State { get; init; }
    public BoothWishes? Wishes { get; init; }
    public IReadOnlyList<Guid> Products { get; init; } = [];
    public IReadOnlyList<ExhibitorAnswer> Answers { get; init; } = [];

    /// <summary>Who applied.</summary>
    public Guid AppliedBy { get; init; }

    /// <summary>The officer who decided last; empty when none has.</summary>
    public Guid DecidedBy { get; init; }

    /// <summary>The number of the booth held for the company; null when none is.</summary>
    public string? OfferedNumber { get; init; }

    /// <summary>Until when that booth is held.</summary>
    public DateTimeOffset? OfferedUntil { get; init; }

    /// <summary>What that booth costs, in đồng.</summary>
    public decimal Fee { get; init; }

    /// <summary>The payment request for that booth.</summary>
    public Guid? InvoiceId { get; init; }

    /// <summary>Since when it is on the waiting list, whose order this is.</summary>
    public DateTimeOffset? ListedAt { get; init; }

    /// <summary>The booth whose offer lapsed last.</summary>
    public string? LapsedNumber { get; init; }
    public DateTimeOffset AppliedAt { get; init; }
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>The booth it was given.</summary>
    public Guid? BoothId { get; init; }

    /// <summary>The number of that booth.</summary>
    public string? Number { get; init; }

    /// <summary>Why it was declined.</summary>
    public string? Reason { get; init; }
}

/// <summary>Keeps <see cref="ApplicationView"/>.</summary>
public sealed class ApplicationViewProjection : View<ApplicationView>
{
    public ApplicationViewProjection()
        : base("application", version: 2)
    {
        Starts<ExhibitorApplied>(
            (e, at) =>
                new ApplicationView
                {
                    Id = e.ApplicationId,
                    FairId = e.FairId,
                    CompanyId = e.CompanyId,
                    Sector = e.Sector,
                    Note = e.Note,
                    AppliedAt = at.At,
                    AppliedBy = e.By,
                    Wishes = e.Wishes,
                    Products = e.Products ?? [],
                    Answers = e.Answers ?? [],
                }
        );
        Changes<ExhibitorAdmitted>(
            e => e.ApplicationId,
            (row, e, at) =>
                row with
                {
                    State = ApplicationState.Admitted,
                    DecidedAt = at.At,
                    BoothId = e.BoothId,
                    Number = e.Number,
                    Reason = null,
                    DecidedBy = e.By,
                    OfferedNumber = null,
                    OfferedUntil = null,
                    ListedAt = null,
                }
        );
        Changes<BoothOffered>(
            e => e.ApplicationId,
            (row, e, at) =>
                row with
                {
                    State = ApplicationState.Offered,
                    DecidedAt = at.At,
                    DecidedBy = e.By == Guid.Empty ? row.DecidedBy : e.By,
                    OfferedNumber = e.Number,
                    OfferedUntil = e.Until,
                    Fee = e.Fee,
                    InvoiceId = e.InvoiceId,
                    ListedAt = null,
                    LapsedNumber = null,
                    Reason = null,
                }
        );
        Changes<BoothOfferLapsed>(
            e => e.ApplicationId,
            (row, e, _) => Free(row) with { LapsedNumber = e.Number }
        );
        Changes<BoothOfferReturned>(
            e => e.ApplicationId,
            (row, e, _) => Free(row) with { Reason = e.Reason }
        );
        Changes<BoothVacated>(
            e => e.ApplicationId,
            (row, e, _) =>
                Free(row) with
                {
                    Reason = e.Reason,
                    BoothId = null,
                    Number = null,
                }
        );
        Changes<ExhibitorMoved>(
            e => e.ApplicationId,
            (row, e, _) => row with { BoothId = e.BoothId, Number = e.Number, DecidedBy = e.By }
        );
        Changes<ApplicationReopened>(e => e.ApplicationId, (row, _, _) => Free(row));
        Changes<ExhibitorListed>(
            e => e.ApplicationId,
            (row, e, at) =>
                row with
                {
                    State = ApplicationState.Listed,
                    DecidedAt = at.At,
                    DecidedBy = e.By,
                    ListedAt = at.At,
                    Reason = null,
                }
        );
        Changes<ExhibitorDeclined>(
            e => e.ApplicationId,
            (row, e, at) =>
                row with
                {
                    State = ApplicationState.Declined,
                    DecidedAt = at.At,
                    Reason = e.Reason,
                    DecidedBy = e.By,
                    ListedAt = null,
                }
        );
        Index(nameof(ApplicationView.FairId));
        Index(nameof(ApplicationView.CompanyId));
    }

    private static ApplicationView Free(ApplicationView row) =>
        row with
        {
            State = ApplicationState.Waiting,
            OfferedNumber = null,
            OfferedUntil = null,
            Fee = 0,
            InvoiceId = null,
            ListedAt = null,
            Reason = null,
        };
}
