using System.Collections.Immutable;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs;

/// <summary>A fair as its rules need it.</summary>
public sealed record Fair(
    Guid Id,
    Guid AgencyId,
    FairHours? Hours,
    FairState State,
    ImmutableSortedDictionary<int, HallLayout> Halls
) : IEvolve<Fair, FairEvent>
{
    public static string StreamType => "fair";

    public static Fair Initial { get; } =
        new(
            Guid.Empty,
            Guid.Empty,
            null,
            default,
            ImmutableSortedDictionary<int, HallLayout>.Empty
        );

    /// <summary>Whether it has been announced.</summary>
    public bool Exists => Id != Guid.Empty;

    /// <summary>The booths of all halls; none until one is laid out.</summary>
    public IReadOnlyList<BoothPlace> Booths => [.. Halls.Values.SelectMany(hall => hall.Booths)];

    public static Fair Evolve(Fair state, FairEvent @event) =>
        @event switch
        {
            FairAnnounced e => state with
            {
                Id = e.FairId,
                AgencyId = e.AgencyId,
                Hours = new FairHours(e.FirstDay, e.LastDay, e.Opens, e.Closes, e.Zone),
            },
            HallLaidOut e => state with { Halls = state.Halls.SetItem(e.Hall, HallLayout.Of(e)) },
            FairApplicationsOpened => state with { State = FairState.Applications },
            FairOpened => state with { State = FairState.Live },
            FairClosed => state with { State = FairState.Closed },
            _ => state,
        };
}
