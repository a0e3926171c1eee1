using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue.Published;

/// <summary>One thing buyers ask of several products, and what each answers.</summary>
/// <param name="Label">The key of the words for it.</param>
/// <param name="Values">One for each product, in their order; empty where it says nothing.</param>
public sealed record ComparedLine(string Label, IReadOnlyList<string> Values)
{
    /// <summary>Whether the products differ in it.</summary>
    public bool Differs => Values.Distinct().Count() > 1;
}

/// <summary>Products side by side.</summary>
public static class Comparison
{
    /// <summary>More do not fit beside each other.</summary>
    public const int Most = 4;

    /// <summary>The address of a comparison.</summary>
    public static string Url(IEnumerable<Guid> products, bool onlyDifferences = false)
    {
        var parts = products
            .Distinct()
            .Take(Most)
            .Select(id => $"p={id}")
            .Concat(onlyDifferences ? ["differ=true"] : Array.Empty<string>());
        return $"compare?{string.Join('&', parts)}".TrimEnd('?');
    }

    /// <summary>What they answer, without what none of them says.</summary>
    public static IReadOnlyList<ComparedLine> Of(
        Words words,
        IReadOnlyList<ProductView> products,
        DateOnly today
    )
    {
        (string Label, Func<ProductView, string?> Says)[] asked =
        [
            ("Catalogue.Field.Price", p => p.Price is { } price ? Shown.Price(words, price) : null),
            ("Catalogue.Field.Tiers", p => Tiers(words, p)),
            (
                "Catalogue.Field.Minimum",
                p => p.MinimumOrder is { } least ? Shown.Quantity(words, least) : null
            ),
            (
                "Catalogue.Field.Incoterm",
                p => $"{p.Details.Incoterm} {p.Details.IncotermPlace}".Trim()
            ),
            (
                "Catalogue.LeadTime",
                p => p.Details.LeadDays is { } days ? words.Count("Catalogue.Days", days) : null
            ),
            ("Catalogue.Field.Capacity", p => Capacity(words, p)),
            (
                "Catalogue.Field.Season",
                p => string.Join(", ", p.Details.Season.Select(Shown.Month))
            ),
            ("Catalogue.Field.Packaging", p => p.Details.Packaging.In(words.Language)),
            (
                "Catalogue.Field.Origin",
                p => p.Details.Origin is { } origin ? Provinces.Name(origin, words.Language) : null
            ),
            ("Catalogue.Field.HsCode", p => HsCode.Shown(p.HsCode)),
            ("Catalogue.Field.Certificates", p => Certificates(words, p, today)),
            (
                "Catalogue.Field.Ocop",
                p =>
                    p.Details.Ocop is { } ocop && ocop.Until >= today
                        ? words["Catalogue.Ocop.Stars", ocop.Stars]
                        : null
            ),
        ];
        return
        [
            .. asked
                .Select(a => new ComparedLine(a.Label, [.. products.Select(p => a.Says(p) ?? "")]))
                .Where(line => line.Values.Any(value => value != "")),
        ];
    }

    private static string Tiers(Words words, ProductView product) =>
        product.Price is not { } price
            ? ""
            : string.Join(
                "; ",
                product.Details.Tiers.Select(tier =>
                    words[
                        "Catalogue.Tier",
                        tier.From,
                        Nomenclature.Units.Name(price.Unit, words.Language, tier.From),
                        tier.Price,
                        price.Currency
                    ]
                )
            );

    private static string? Capacity(Words words, ProductView product) =>
        product.Details.Capacity is { } capacity
            ? words[
                "Catalogue.CapacityPer",
                Shown.Quantity(words, new(capacity.Quantity, capacity.Unit)),
                words[$"Catalogue.Per.{capacity.Per}"]
            ]
            : null;

    // One that has ended is none.
    private static string Certificates(Words words, ProductView product, DateOnly today) =>
        string.Join(
            ", ",
            product
                .Details.Certificates.Where(c => c.Until is null || c.Until >= today)
                .Select(c => Nomenclature.Certifications.Name(c.Kind, words.Language))
                .Distinct()
        );
}
