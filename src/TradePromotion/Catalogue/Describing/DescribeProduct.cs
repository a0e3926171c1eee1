using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>A member describes a product of their company; the first time that makes the draft.</summary>
/// <param name="HsCode">Four, six or eight digits without dots; empty while nobody knows it.</param>
public sealed record DescribeProduct(
    Guid ProductId,
    Guid CompanyId,
    LocalText Name,
    LocalText Description,
    string Sector,
    string HsCode,
    PriceRange? Price,
    MinimumOrder? MinimumOrder,
    ProductDetails? Details = null
) : IDecide<DescribeProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(DescribeProduct command, Product state, Actor actor) =>
        (!state.Exists || state.CompanyId == command.CompanyId)
        && (actor.IsPlatform || actor.WorksFor(command.CompanyId));

    public static IReadOnlyList<ProductEvent> Decide(DescribeProduct command, Product state)
    {
        var described = new ProductDescribed(
            command.ProductId,
            command.CompanyId,
            command.Name,
            command.Description,
            command.Sector,
            command.HsCode,
            command.Price,
            command.MinimumOrder,
            command.Details
        );
        ProductRules.MakesSense(described);
        if (state.IsPublished)
            ProductRules.IsComplete(described, state.Picture);
        return described == state.Description ? [] : [described];
    }
}
