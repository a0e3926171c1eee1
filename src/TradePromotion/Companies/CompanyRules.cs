using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>What holds for a company's details, whether they are registered or changed later.</summary>
internal static class CompanyRules
{
    private const int LongestName = 200;

    // Names stand in subjects of letters and in calendars: on one line.
    public static void Named(LocalText name)
    {
        Refusal.UnlessAt("Name", !name.IsEmpty, "Companies.Refused.NameMissing");
        Refusal.UnlessAt(
            "Name",
            name.All(n => n.Value.Length <= LongestName && !n.Value.Any(char.IsControl)),
            "Companies.Refused.NameTooLong",
            LongestName
        );
    }

    public static void Placed(string country, string? province)
    {
        Refusal.UnlessAt("Country", Countries.Knows(country), "Companies.Refused.CountryMissing");
        Refusal.UnlessAt(
            "Province",
            country != "VN" || (province is not null && Provinces.Stands(province)),
            "Companies.Refused.ProvinceMissing"
        );
    }

    public static void InSectors(IReadOnlyList<string> sectors) =>
        Refusal.UnlessAt(
            "Sectors",
            sectors.Count > 0 && sectors.All(Sectors.Knows),
            "Companies.Refused.SectorsMissing"
        );

    public static void Addressed(string email) =>
        Refusal.UnlessAt(
            "Email",
            email.Length <= 254
                && email.Split('@') is [{ Length: > 0 }, { Length: > 2 } domain]
                && domain.Contains('.')
                && !email.Any(c => char.IsWhiteSpace(c) || char.IsControl(c)),
            "Companies.Refused.EmailMalformed"
        );

    /// <summary>In Vietnam 10 digits, 13 for a branch, 12 for a household under its owner's number.</summary>
    public static void Taxed(string country, string? taxCode) =>
        Refusal.UnlessAt(
            "TaxCode",
            country != "VN"
                || taxCode is null
                || (
                    TaxCode.Plain(taxCode) is { Length: 10 or 12 or 13 } code
                    && code.All(char.IsAsciiDigit)
                ),
            "Companies.Refused.TaxCodeMalformed"
        );
}
