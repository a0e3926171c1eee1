using System.Globalization;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>A product as a line of a table. The columns' names are part of what others build on; they do not change.</summary>
public static class ProductColumns
{
    private static readonly (string Name, Func<ProductView, string?> Of)[] All =
    [
        ("id", p => p.Id.ToString()),
        ("status", p => p.Status.ToString()),
        ("name_vi", p => p.Name.Exactly("vi")),
        ("name_en", p => p.Name.Exactly("en")),
        ("description_vi", p => p.Description.Exactly("vi")),
        ("description_en", p => p.Description.Exactly("en")),
        ("sector", p => p.Sector),
        ("hs_code", p => p.HsCode),
        ("price_from", p => Number(p.Price?.From)),
        ("price_to", p => Number(p.Price?.To)),
        ("currency", p => p.Price?.Currency),
        ("price_unit", p => p.Price?.Unit),
        ("minimum", p => Number(p.MinimumOrder?.Quantity)),
        ("minimum_unit", p => p.MinimumOrder?.Unit),
        ("incoterm", p => p.Details.Incoterm),
        ("incoterm_place", p => p.Details.IncotermPlace),
        ("lead_days", p => Number(p.Details.LeadDays)),
        ("origin_province", p => p.Details.Origin),
        ("gtin", p => p.Details.Gtin),
    ];

    /// <summary>The names.</summary>
    public static string[] Names { get; } = [.. All.Select(column => column.Name)];

    /// <summary>What stands under them.</summary>
    public static string[] Of(ProductView product) =>
        [.. All.Select(column => column.Of(product) ?? "")];

    private static string? Number(decimal? number) =>
        number?.ToString("0.############", CultureInfo.InvariantCulture);
}
