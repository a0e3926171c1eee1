using TradePromotion.Catalogue.Published;

namespace TradePromotion.Booths;

/// <summary>A product as the booth that shows it needs it: whose it is.</summary>
public sealed record ShownProduct(Guid? CompanyId) : IEvolve<ShownProduct, ProductEvent>
{
    public static string StreamType => "product";

    public static ShownProduct Initial { get; } = new((Guid?)null);

    public static ShownProduct Evolve(ShownProduct state, ProductEvent @event) =>
        @event switch
        {
            ProductDescribed e => state with { CompanyId = e.CompanyId },
            _ => state,
        };
}
