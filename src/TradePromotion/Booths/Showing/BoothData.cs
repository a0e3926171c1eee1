using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Booths.Showing;

/// <summary>The page of a booth in the vocabulary of schema.org, for search engines: of whom it tells, at which fair, under which picture.</summary>
public static class BoothData
{
    /// <summary>The page of a booth.</summary>
    /// <param name="baseUri">The absolute address of the site in this language, ending in a slash.</param>
    public static Dictionary<string, object?> Of(BoothScene scene, Words words, string baseUri)
    {
        var (fair, booth) = (scene.Fair, scene.Booth);
        var language = words.Language;
        var company = scene.Company.Name.In(language);
        return new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "WebPage",
            ["name"] = company,
            ["url"] = baseUri + FairUrls.Booth(fair.Address, booth.Number),
            // The drawn landscape of a booth without a banner says nothing of its own.
            ["primaryImageOfPage"] = booth.Banner is { } banner
                ? PictureData.Of(
                    banner,
                    booth.BannerText.IsEmpty
                        ? words["Booths.BannerOf", company]
                        : booth.BannerText.In(language),
                    baseUri
                )
                : null,
            ["mainEntity"] = new Dictionary<string, object?>
            {
                ["@type"] = "Organization",
                ["name"] = company,
                ["url"] = baseUri + CompanyView.UrlOf(scene.Company.Id),
            },
            ["about"] = new Dictionary<string, object?>
            {
                ["@type"] = "ExhibitionEvent",
                ["name"] = fair.Name.In(language),
                ["startDate"] = fair.OpensAt,
                ["endDate"] = fair.ClosesAt,
                ["url"] = baseUri + FairUrls.Home(fair.Address),
                ["location"] = new Dictionary<string, object?>
                {
                    ["@type"] = "VirtualLocation",
                    ["url"] = baseUri + FairUrls.Home(fair.Address),
                },
            },
        };
    }
}
