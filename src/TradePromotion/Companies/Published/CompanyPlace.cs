namespace TradePromotion.Companies.Published;

/// <summary>Where a company is, in words.</summary>
public static class CompanyPlace
{
    /// <summary>Province and country, or the country alone.</summary>
    public static string Of(CompanyView company, string language) =>
        company.Province is { } province
            ? $"{Provinces.Name(province, language)}, {Countries.Name(company.Country, language)}"
            : Countries.Name(company.Country, language);
}
