using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Showing;

/// <summary>A product in the vocabulary of schema.org, for search engines.</summary>
public static class ProductData
{
    /// <summary>The product as it is offered by its company.</summary>
    /// <param name="baseUri">The absolute address of the site in this language, ending in a slash.</param>
    public static Dictionary<string, object?> Of(
        ProductView product,
        CompanyView company,
        string language,
        string baseUri
    ) =>
        new()
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Product",
            ["name"] = product.Name.In(language),
            ["description"] = product.Description.In(language),
            ["url"] = baseUri + ProductView.UrlOf(product.Id),
            ["image"] = new[] { product.Picture }
                .Concat(product.OtherPictures)
                .OfType<string>()
                .Select(picture =>
                    PictureData.Of(
                        picture,
                        (product.SaidOf(picture) ?? product.Name).In(language),
                        baseUri
                    )
                )
                .ToList(),
            ["gtin"] = product.Details.Gtin,
            ["countryOfOrigin"] = product.Details.Origin is null ? null : "VN",
            ["hasCertification"] = product
                .Details.Certificates.Select(c => new Dictionary<string, object?>
                {
                    ["@type"] = "Certification",
                    ["name"] = Nomenclature.Certifications.Name(c.Kind, language),
                    ["certificationIdentification"] = c.Number,
                    ["expires"] = c.Until,
                })
                .ToList(),
            ["category"] = HsCode.Chapter(product.HsCode)?.Name(language),
            ["manufacturer"] = new Dictionary<string, object?>
            {
                ["@type"] = "Organization",
                ["name"] = company.Name.In(language),
                ["url"] = baseUri + CompanyView.UrlOf(company.Id),
            },
            ["offers"] = product.Price is { } price
                ? new Dictionary<string, object?>
                {
                    ["@type"] = "AggregateOffer",
                    ["lowPrice"] = price.From,
                    ["highPrice"] = price.To,
                    ["priceCurrency"] = price.Currency,
                }
                : null,
        };
}
