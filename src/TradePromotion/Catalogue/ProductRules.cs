using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue;

/// <summary>What holds for a product's description: what is said must make sense; what everyone sees must also be complete.</summary>
internal static class ProductRules
{
    private const int LongestName = 200;
    private const int LongestDescription = 4000;

    public static bool MayChange(Product state, Actor actor) =>
        actor.IsPlatform || (state.Exists && actor.WorksFor(state.CompanyId));

    public static void MakesSense(ProductDescribed said)
    {
        Refusal.UnlessAt("Name", !said.Name.IsEmpty, "Catalogue.Refused.NameMissing");
        Refusal.UnlessAt(
            "Name",
            said.Name.All(n => n.Value.Length <= LongestName && !n.Value.Any(char.IsControl)),
            "Catalogue.Refused.NameTooLong",
            LongestName
        );
        Refusal.UnlessAt(
            "Description",
            said.Description.All(text => text.Value.Length <= LongestDescription),
            "Catalogue.Refused.DescriptionTooLong",
            LongestDescription
        );
        Refusal.UnlessAt("Sector", Sectors.Knows(said.Sector), "Catalogue.Refused.SectorMissing");
        Refusal.UnlessAt(
            "HsCode",
            said.HsCode.Length == 0 || HsCode.IsValid(said.HsCode),
            "Catalogue.Refused.HsCodeUnknown"
        );
        if (said.Price is { } price)
            Refusal.UnlessAt("Price", IsValid(price), "Catalogue.Refused.PriceMalformed");
        if (said.MinimumOrder is { } minimum)
            Refusal.UnlessAt(
                "MinimumOrder",
                minimum.Quantity > 0 && Nomenclature.Units.Knows(minimum.Unit),
                "Catalogue.Refused.MinimumOrderMalformed"
            );
        if (said.Details is { } details)
            DetailRules.MakeSense(details, said.Price);
    }

    public static void IsComplete(ProductDescribed said, string? picture)
    {
        Refusal.UnlessAt("Picture", picture is not null, "Catalogue.Refused.PictureMissing");
        Refusal.UnlessAt("HsCode", said.HsCode.Length > 0, "Catalogue.Refused.HsCodeMissing");
        Refusal.UnlessAt("Price", said.Price is not null, "Catalogue.Refused.PriceMissing");
        Refusal.UnlessAt(
            "MinimumOrder",
            said.MinimumOrder is not null,
            "Catalogue.Refused.MinimumOrderMissing"
        );
    }

    private static bool IsValid(PriceRange price) =>
        price.From > 0
        && price.From <= price.To
        && Nomenclature.Currencies.Knows(price.Currency)
        && Nomenclature.Units.Knows(price.Unit);
}
