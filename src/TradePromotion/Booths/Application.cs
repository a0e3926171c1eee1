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
            },
            ExhibitorDeclined => state with { State = ApplicationState.Declined },
            _ => state,
        };
}
