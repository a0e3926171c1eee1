using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Visiting;

/// <summary>What one visitor has seen of a fair on one day.</summary>
public sealed record Visit(bool SawFair, IReadOnlySet<Guid> Booths) : IEvolve<Visit, VisitEvent>
{
    public static string StreamType => "visit";

    public static Visit Initial { get; } = new(false, new HashSet<Guid>());

    public static Visit Evolve(Visit state, VisitEvent @event) =>
        @event switch
        {
            FairVisited => state with { SawFair = true },
            BoothVisited e => state with { Booths = new HashSet<Guid>(state.Booths) { e.BoothId } },
            _ => state,
        };
}
