using TradePromotion.Catalogue.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Illustrating;

/// <summary>A member chooses the videos and documents everyone sees of a product; its pictures it has already.</summary>
public sealed record ShowProductMaterial(Guid ProductId, Material Material)
    : IDecide<ShowProductMaterial, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(ShowProductMaterial command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(ShowProductMaterial command, Product state)
    {
        Refusal.Unless(state.Exists, "Catalogue.Refused.Unknown");
        command.Material.MustMakeSense();
        return command.Material == state.Material
            ? []
            : [new ProductMaterialShown(command.ProductId, command.Material)];
    }
}
