using TradePromotion.Booths.Published;

namespace TradePromotion.Booths;

/// <summary>A company's application to a fair as its rules need it.</summary>
public sealed record Application(
    Guid CompanyId,
    string Sector,
    ApplicationState State,
    string? Number
) : IEvolve<Application, ApplicationEvent>
{
    /// <summary>The booth offered and held, and until when; null when there is no offer.</summary>
    public (string Number, DateTimeOffset Until, decimal Fee, Guid? InvoiceId)? Offer { get; init; }

    public static string StreamType => "application";

    public static Application Initial { get; } = new(Guid.Empty, "", default, null);

    /// <summary>Whether the company has applied.</summary>
    public bool Exists => CompanyId != Guid.Empty;

    public static Application Evolve(Application state, ApplicationEvent @event) =>
        @event switch
        {
            ExhibitorApplied e => new(e.CompanyId, e.Sector, ApplicationState.Waiting, null),
            ExhibitorAdmitted e => state with
            {
                State = ApplicationState.Admitted,
                Number = e.Number,
                Offer = null,
            },
            ExhibitorDeclined => state with { State = ApplicationState.Declined },
            BoothOffered e => state with
            {
                State = ApplicationState.Offered,
                Offer = (e.Number, e.Until, e.Fee, e.InvoiceId),
            },
            BoothOfferLapsed or BoothOfferReturned or ApplicationReopened => state with
            {
                State = ApplicationState.Waiting,
                Offer = null,
            },
            BoothVacated => state with
            {
                State = ApplicationState.Waiting,
                Number = null,
                Offer = null,
            },
            ExhibitorMoved e => state with { Number = e.Number },
            ExhibitorListed => state with { State = ApplicationState.Listed },
            _ => state,
        };
}
