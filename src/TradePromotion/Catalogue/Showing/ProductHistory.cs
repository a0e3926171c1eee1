using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Showing;

/// <summary>One step in the life of a product.</summary>
/// <param name="What">Its words are <c>Catalogue.History.{What}</c>.</param>
/// <param name="Changed">Fields that say something else than before, by the keys of their labels.</param>
public sealed record ProductStep(
    long Version,
    DateTimeOffset At,
    string What,
    IReadOnlyList<string> Changed,
    PriceRange? Price
);

/// <summary>The life of a product, told from its events.</summary>
public static class ProductHistory
{
    /// <summary>The steps these events make, in their order.</summary>
    public static IReadOnlyList<ProductStep> Of(
        IEnumerable<(long Version, DateTimeOffset At, ProductEvent Event)> events
    )
    {
        var steps = new List<ProductStep>();
        ProductDescribed? before = null;
        foreach (var (version, at, happened) in events)
        {
            steps.Add(
                new(
                    version,
                    at,
                    happened switch
                    {
                        ProductDescribed when before is null => "Begun",
                        ProductDescribed => "Described",
                        ProductPictured => "Pictured",
                        ProductPublished => "Published",
                        ProductMaterialShown => "Material",
                        ProductTranslated => "Translated",
                        _ => "Withdrawn",
                    },
                    happened is ProductDescribed now && before is not null
                        ? [.. Differences(before, now)]
                        : [],
                    (happened as ProductDescribed)?.Price
                )
            );
            before = happened as ProductDescribed ?? before;
        }
        return steps;
    }

    private static IEnumerable<string> Differences(ProductDescribed before, ProductDescribed now)
    {
        var (had, has) = (
            before.Details ?? ProductDetails.None,
            now.Details ?? ProductDetails.None
        );
        (string Label, bool IsSame)[] fields =
        [
            ("ProductName", before.Name.Equals(now.Name)),
            ("Description", before.Description.Equals(now.Description)),
            ("Sector", before.Sector == now.Sector),
            ("HsCode", before.HsCode == now.HsCode),
            ("Price", before.Price == now.Price),
            ("Minimum", before.MinimumOrder == now.MinimumOrder),
            ("Tiers", had.Tiers.SequenceEqual(has.Tiers)),
            ("Incoterm", (had.Incoterm, had.IncotermPlace) == (has.Incoterm, has.IncotermPlace)),
            ("Capacity", had.Capacity == has.Capacity),
            ("LeadDays", had.LeadDays == has.LeadDays),
            ("Season", had.Season.SequenceEqual(has.Season)),
            ("Packaging", had.Packaging.Equals(has.Packaging)),
            ("Origin", had.Origin == has.Origin),
            ("Gtin", had.Gtin == has.Gtin),
            (
                "Certificates",
                had.Ocop == has.Ocop && had.Certificates.SequenceEqual(has.Certificates)
            ),
        ];
        return fields
            .Where(field => !field.IsSame)
            .Select(field => $"Catalogue.Field.{field.Label}");
    }
}
