using System.Collections.Immutable;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking;

/// <summary>What a company wants to buy, as the rules need it.</summary>
public sealed record Needs(ImmutableDictionary<Guid, Wanted> Wanted, BuyingDescribed? Buying)
    : IEvolve<Needs, NeedsEvent>
{
    /// <summary>How many a company may have.</summary>
    public const int Most = 20;

    public static string StreamType => "needs";
    public static Needs Initial { get; } = new(ImmutableDictionary<Guid, Wanted>.Empty, null);

    /// <summary>The one stream of a company.</summary>
    public static Guid IdOf(Guid companyId) => Ids.Of("needs", companyId);

    public static Needs Evolve(Needs state, NeedsEvent @event) =>
        @event switch
        {
            NeedDescribed e => state with { Wanted = state.Wanted.SetItem(e.NeedId, e.Wanted) },
            NeedDropped e => state with { Wanted = state.Wanted.Remove(e.NeedId) },
            BuyingDescribed e => state with { Buying = e },
            _ => state,
        };
}
