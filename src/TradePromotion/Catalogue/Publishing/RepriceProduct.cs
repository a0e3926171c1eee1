using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Publishing;

/// <summary>A member raises or lowers all prices of a product by so many percent.</summary>
/// <param name="From">The lowest price as the member saw it: sent twice, it changes once.</param>
public sealed record RepriceProduct(Guid ProductId, decimal Percent, decimal From)
    : IDecide<RepriceProduct, Product, ProductEvent>
{
    private const decimal Least = -90;
    private const decimal Most = 500;

    public Guid StreamId => ProductId;

    public static bool Allows(RepriceProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(RepriceProduct command, Product state)
    {
        Refusal.UnlessAt(
            "Percent",
            command.Percent is >= Least and <= Most and not 0,
            "Catalogue.Refused.PercentMalformed",
            Least,
            Most
        );
        Refusal.Unless(state.Description?.Price is not null, "Catalogue.Refused.PriceMissing");
        var (said, price) = (state.Description!, state.Description!.Price!);
        if (price.From != command.From)
            return [];
        decimal Changed(decimal amount) => Rounded(amount * (1 + (command.Percent / 100)));
        var changed = said with
        {
            Price = price with { From = Changed(price.From), To = Changed(price.To) },
            Details = said.Details is { } details
                ? details with
                {
                    Tiers = [.. details.Tiers.Select(t => t with { Price = Changed(t.Price) })],
                }
                : null,
        };
        ProductRules.MakesSense(changed);
        return [changed];
    }

    // Cents of a coffee bag matter, those of a container do not.
    private static decimal Rounded(decimal amount) =>
        Math.Round(
            amount,
            amount < 10 ? 3
                : amount < 1000 ? 2
                : 0
        );
}
