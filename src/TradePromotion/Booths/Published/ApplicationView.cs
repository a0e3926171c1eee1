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
        : base("application")
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
                }
        );
        Index(nameof(ApplicationView.FairId));
        Index(nameof(ApplicationView.CompanyId));
    }
}
