using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>A member gives a product its picture, by the hash under which it is kept.</summary>
public sealed record PictureProduct(Guid ProductId, string Picture)
    : IDecide<PictureProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(PictureProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(PictureProduct command, Product state)
    {
        Refusal.Unless(state.Exists, "Catalogue.Refused.Unknown");
        return state.Picture == command.Picture
            ? []
            : [new ProductPictured(command.ProductId, command.Picture)];
    }
}
