using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Discarding;

/// <summary>A member does away with a product nobody else sees.</summary>
public sealed record DiscardProduct(Guid ProductId) : IDecide<DiscardProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(DiscardProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(DiscardProduct command, Product state)
    {
        Refusal.Unless(!state.IsPublished, "Catalogue.Refused.WithdrawFirst");
        return state.Exists ? [new ProductDiscarded(command.ProductId)] : [];
    }
}
