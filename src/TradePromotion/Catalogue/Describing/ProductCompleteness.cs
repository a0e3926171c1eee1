using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>Something a product does not say yet.</summary>
/// <param name="Key">Its words are <c>Catalogue.Gap.{Key}</c>: what to add, and what its absence costs.</param>
/// <param name="Points">Out of a hundred.</param>
/// <param name="Section">Where in the form it is added.</param>
public sealed record ProductGap(string Key, int Points, string Section);

/// <summary>How much of what buyers ask a product answers, and what each gap costs.</summary>
public static class ProductCompleteness
{
    private const int EnoughText = 120;
    private const int EnoughPictures = 3;

    private static readonly (
        string Key,
        int Points,
        string Section,
        Func<ProductView, bool> IsThere
    )[] Asked =
    [
        ("Picture", 15, "pictures", p => p.Picture is not null),
        ("Price", 15, "sale", p => p.Price is not null),
        ("HsCode", 10, "sale", p => p.HsCode.Length > 0),
        ("MinimumOrder", 10, "sale", p => p.MinimumOrder is not null),
        (
            "Languages",
            12,
            "text",
            p =>
                new[] { p.Name, p.Description }.All(t =>
                    t.Exactly("vi") != "" && t.Exactly("en") != ""
                )
        ),
        ("Description", 6, "text", p => p.Description.Any(text => text.Value.Length >= EnoughText)),
        ("Pictures", 6, "pictures", p => p.OtherPictures.Count + 1 >= EnoughPictures),
        ("Incoterm", 6, "terms", p => p.Details.Incoterm is not null),
        ("LeadDays", 6, "terms", p => p.Details.LeadDays is not null),
        ("Capacity", 4, "terms", p => p.Details.Capacity is not null),
        (
            "Certificates",
            6,
            "proof",
            p => p.Details.Certificates.Count > 0 || p.Details.Ocop is not null
        ),
        ("Origin", 4, "proof", p => p.Details.Origin is not null),
    ];

    /// <summary>From 0 to 100.</summary>
    public static int Score(ProductView product) => 100 - Gaps(product).Sum(gap => gap.Points);

    /// <summary>What is missing, the dearest first.</summary>
    public static IReadOnlyList<ProductGap> Gaps(ProductView product) =>
        [
            .. Asked
                .Where(asked => !asked.IsThere(product))
                .OrderByDescending(asked => asked.Points)
                .Select(asked => new ProductGap(asked.Key, asked.Points, asked.Section)),
        ];
}
