using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue;

/// <summary>What holds for the details of a product, where they are given at all.</summary>
internal static class DetailRules
{
    private const int MostTiers = 6;
    private const int MostCertificates = 12;
    private const int LongestLead = 730;
    private const int LongestPackaging = 1000;

    public static void MakeSense(ProductDetails details, PriceRange? price)
    {
        Refusal.UnlessAt(
            "Gtin",
            details.Gtin is null || Gtin.IsValid(details.Gtin),
            "Catalogue.Refused.GtinWrong"
        );
        Refusal.UnlessAt(
            "Origin",
            details.Origin is null || Provinces.Knows(details.Origin),
            "Catalogue.Refused.OriginUnknown"
        );
        Refusal.UnlessAt(
            "Tiers",
            details.Tiers.Count == 0 || (price is not null && AreTiers(details.Tiers)),
            "Catalogue.Refused.TiersMalformed"
        );
        Refusal.UnlessAt(
            "Incoterm",
            details.Incoterm is null
                ? details.IncotermPlace is null
                : Nomenclature.Incoterms.Knows(details.Incoterm)
                    && details.IncotermPlace is not null,
            "Catalogue.Refused.IncotermPlaceMissing"
        );
        Refusal.UnlessAt(
            "Capacity",
            details.Capacity is not { } capacity
                || (
                    capacity.Quantity > 0
                    && Nomenclature.Units.Knows(capacity.Unit)
                    && capacity.Per is "month" or "year"
                ),
            "Catalogue.Refused.CapacityMalformed"
        );
        Refusal.UnlessAt(
            "LeadDays",
            details.LeadDays is null or (> 0 and <= LongestLead),
            "Catalogue.Refused.LeadDaysMalformed",
            LongestLead
        );
        Refusal.UnlessAt(
            "Season",
            details.Season.All(month => month is >= 1 and <= 12),
            "Catalogue.Refused.SeasonMalformed"
        );
        Refusal.UnlessAt(
            "Packaging",
            details.Packaging.All(text => text.Value.Length <= LongestPackaging),
            "Catalogue.Refused.PackagingTooLong",
            LongestPackaging
        );
        Refusal.UnlessAt(
            "Certificates",
            details.Certificates.Count <= MostCertificates
                && details.Certificates.All(c =>
                    Nomenclature.Certifications.Knows(c.Kind) && c.Number.Length is > 0 and <= 60
                ),
            "Catalogue.Refused.CertificateIncomplete"
        );
        Refusal.UnlessAt(
            "Ocop",
            details.Ocop is null
                || (details.Ocop is { Stars: >= 3 and <= 5, Decision.Length: > 0 }),
            "Catalogue.Refused.OcopIncomplete"
        );
    }

    // More costs less for each: anything else is a slip.
    private static bool AreTiers(IReadOnlyList<PriceTier> tiers) =>
        tiers.Count <= MostTiers
        && tiers.All(tier => tier.From > 0 && tier.Price > 0)
        && tiers
            .Zip(tiers.Skip(1))
            .All(t => t.First.From < t.Second.From && t.First.Price >= t.Second.Price);
}
