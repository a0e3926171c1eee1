using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs;

/// <summary>A fair as its rules need it.</summary>
public sealed record Fair(
    Guid Id,
    Guid AgencyId,
    FairHours? Hours,
    FairState State,
    HallLayout? Hall
) : IEvolve<Fair, FairEvent>
{
    public static string StreamType => "fair";

    public static Fair Initial { get; } = new(Guid.Empty, Guid.Empty, null, default, null);

    /// <summary>Whether it has been announced.</summary>
    public bool Exists => Id != Guid.Empty;

    /// <summary>The booths of the hall; none until it is laid out.</summary>
    public IReadOnlyList<BoothPlace> Booths => Hall?.Booths ?? [];

    public static Fair Evolve(Fair state, FairEvent @event) =>
        @event switch
        {
            FairAnnounced e => state with
            {
                Id = e.FairId,
                AgencyId = e.AgencyId,
                Hours = new FairHours(e.FirstDay, e.LastDay, e.Opens, e.Closes, e.Zone),
            },
            HallLaidOut e => state with
            {
                Hall = new HallLayout(e.Name, e.Width, e.Depth, e.Booths, e.Stage),
            },
            FairApplicationsOpened => state with { State = FairState.Applications },
            FairOpened => state with { State = FairState.Live },
            FairClosed => state with { State = FairState.Closed },
            _ => state,
        };
}
