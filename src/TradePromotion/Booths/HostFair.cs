using System.Collections.Immutable;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths;

/// <summary>The fair as its booths need it, folded from what the fair publishes.</summary>
public sealed record HostFair(Guid AgencyId, FairState State, IReadOnlySet<string> Numbers)
    : IEvolve<HostFair, FairEvent>
{
    public static string StreamType => "fair";

    public static HostFair Initial { get; } = new(Guid.Empty, default, new HashSet<string>());

    private ImmutableDictionary<int, IReadOnlyList<BoothPlace>> Halls { get; init; } =
        ImmutableDictionary<int, IReadOnlyList<BoothPlace>>.Empty;

    /// <summary>Whether it has been announced.</summary>
    public bool Exists => AgencyId != Guid.Empty;

    /// <summary>The agencies that run it together with <see cref="AgencyId"/>.</summary>
    public IReadOnlyList<Guid> CoOrganisers { get; init; } = [];

    /// <summary>Whether the actor runs it, for the agency that announced it or for one that helps.</summary>
    public bool IsRunBy(Actor actor) =>
        Exists && (actor.RunsFairsFor(AgencyId) || CoOrganisers.Any(actor.RunsFairsFor));

    /// <summary>Whether companies may apply and be admitted.</summary>
    public bool TakesExhibitors => State is FairState.Applications or FairState.Live;

    public static HostFair Evolve(HostFair state, FairEvent @event) =>
        @event switch
        {
            FairAnnounced e => state with { AgencyId = e.AgencyId },
            HallLaidOut e => LaidOut(state, e),
            HallRemoved e => With(state, state.Halls.Remove(e.Hall)),
            FairApplicationsOpened => state with { State = FairState.Applications },
            FairOpened => state with { State = FairState.Live },
            FairClosed => state with { State = FairState.Closed },
            FairCancelled => state with { State = FairState.Cancelled },
            FairCoOrganisersSet e => state with { CoOrganisers = e.AgencyIds },
            _ => state,
        };

    private static HostFair LaidOut(HostFair state, HallLaidOut e) =>
        With(state, state.Halls.SetItem(e.Hall, e.Booths));

    private static HostFair With(
        HostFair state,
        ImmutableDictionary<int, IReadOnlyList<BoothPlace>> halls
    ) =>
        state with
        {
            Halls = halls,
            Numbers = halls.Values.SelectMany(booths => booths).Select(b => b.Number).ToHashSet(),
        };
}
