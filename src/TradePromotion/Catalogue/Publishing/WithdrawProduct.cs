using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Publishing;

/// <summary>A member hides a product again; it stays a draft of the company.</summary>
public sealed record WithdrawProduct(Guid ProductId)
    : IDecide<WithdrawProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(WithdrawProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(WithdrawProduct command, Product state) =>
        state.IsPublished ? [new ProductWithdrawn(command.ProductId)] : [];
}
