using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Published;

/// <summary>What has happened to a product.</summary>
public abstract record ProductEvent;

/// <summary>A price from … to … for one unit of sale.</summary>
/// <param name="Unit">Key of a unit of sale, e.g. <c>kg</c>, <c>tonne</c>, <c>piece</c>.</param>
public sealed record PriceRange(decimal From, decimal To, string Currency, string Unit);

/// <summary>The least quantity an order may have.</summary>
public sealed record MinimumOrder(decimal Quantity, string Unit);

/// <summary>The product's description as it stands from now on; the first one makes the draft.</summary>
/// <param name="HsCode">Four to eight digits of the Harmonized System 2022.</param>
/// <param name="Details">Null in events from before there were any.</param>
[EventName("product_described")]
public sealed record ProductDescribed(
    Guid ProductId,
    Guid CompanyId,
    LocalText Name,
    LocalText Description,
    string Sector,
    string HsCode,
    PriceRange? Price,
    MinimumOrder? MinimumOrder,
    ProductDetails? Details = null
) : ProductEvent;

/// <summary>The product's pictures from now on, by the hash of their content.</summary>
/// <param name="Picture">The first, shown everywhere.</param>
/// <param name="Others">Those that follow it on the product's page; null in events from before there were any.</param>
/// <param name="Said">What those show of which it is told, for people who do not see them; null in events from before it was asked.</param>
[EventName("product_pictured")]
public sealed record ProductPictured(
    Guid ProductId,
    string Picture,
    IReadOnlyList<string>? Others = null,
    IReadOnlyList<MaterialPicture>? Said = null
) : ProductEvent;

/// <summary>Everyone may see the product.</summary>
[EventName("product_published")]
public sealed record ProductPublished(Guid ProductId) : ProductEvent;

/// <summary>The product's name and description in a further language; without a name there are none in it any more.</summary>
[EventName("product_translated")]
public sealed record ProductTranslated(Guid ProductId, Translation Translation) : ProductEvent;

/// <summary>The videos and documents everyone sees of the product, as they stand from now on.</summary>
[EventName("product_material_shown")]
public sealed record ProductMaterialShown(Guid ProductId, Material Material) : ProductEvent;

/// <summary>The product is gone; nobody but its company ever saw it, or it had been withdrawn.</summary>
[EventName("product_discarded")]
public sealed record ProductDiscarded(Guid ProductId) : ProductEvent;

/// <summary>Only its company sees the product.</summary>
[EventName("product_withdrawn")]
public sealed record ProductWithdrawn(Guid ProductId) : ProductEvent;
