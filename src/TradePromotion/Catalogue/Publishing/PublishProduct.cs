using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Publishing;

/// <summary>A member shows a product to everyone. What a buyer needs to judge it must be there.</summary>
public sealed record PublishProduct(Guid ProductId) : IDecide<PublishProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(PublishProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(PublishProduct command, Product state)
    {
        if (state.IsPublished)
            return [];
        Refusal.Unless(state.Description is not null, "Catalogue.Refused.Unknown");
        ProductRules.MakesSense(state.Description!);
        ProductRules.IsComplete(state.Description!, state.Picture);
        return [new ProductPublished(command.ProductId)];
    }
}
