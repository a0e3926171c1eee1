using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking;

/// <summary>Whom a company wishes to meet, as the rules need it.</summary>
public sealed record Wishes(WishesStated? Stated) : IEvolve<Wishes, WishesEvent>
{
    public static string StreamType => "wishes";
    public static Wishes Initial { get; } = new((WishesStated?)null);

    /// <summary>The one stream of a company.</summary>
    public static Guid IdOf(Guid companyId) => Ids.Of("wishes", companyId);

    public static Wishes Evolve(Wishes state, WishesEvent @event) =>
        @event is WishesStated e ? new(e) : state;
}
