using System.Globalization;
using TradePromotion.Companies.Published;
using TradePromotion.Filing;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies.Showing;

/// <summary>A company in the vocabulary of schema.org, for search engines.</summary>
public static class CompanyData
{
    /// <summary>The company with its pictures and where it is at home.</summary>
    /// <param name="baseUri">The absolute address of the site in this language, ending in a slash.</param>
    public static Dictionary<string, object?> Of(CompanyView company, Words words, string baseUri)
    {
        var language = words.Language;
        var name = company.Name.In(language);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Organization",
            ["name"] = name,
            ["description"] = company.Story.In(language),
            ["url"] = baseUri + CompanyView.UrlOf(company.Id),
            ["logo"] = IPictures.Url(company.Mark) is { } mark
                ? new Uri(new Uri(baseUri), mark).AbsoluteUri
                : null,
            ["image"] = company
                .Material.Pictures.Select(
                    (picture, index) =>
                        PictureData.Of(
                            picture.Hash,
                            picture.Text.IsEmpty
                                ? words["Filing.Material.PictureOf", name, index + 1]
                                : picture.Text.In(language),
                            baseUri
                        )
                )
                .ToList(),
            ["foundingDate"] = company.Founded?.ToString(CultureInfo.InvariantCulture),
            ["knowsLanguage"] = company.Languages,
            ["sameAs"] = company.Website,
            ["address"] = new Dictionary<string, object?>
            {
                ["@type"] = "PostalAddress",
                ["streetAddress"] = company.Street.IsEmpty ? null : company.Street.In(language),
                ["addressCountry"] = company.Country,
                ["addressRegion"] = company.Province is { } province
                    ? Provinces.Name(province, language)
                    : null,
            },
        };
    }
}
