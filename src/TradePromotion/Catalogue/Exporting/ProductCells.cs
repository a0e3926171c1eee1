using System.Globalization;
using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>How the cells of the table of products are written and read, where that takes more than the text itself.</summary>
internal static class ProductCells
{
    private const string Between = " | ";

    private static readonly StringSplitOptions Split =
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    /// <summary>The months of a season.</summary>
    public static List<string> ReadMonths(string cell) => [.. cell.Split([' ', ',', ';'], Split)];

    /// <summary>A code with the zero it begins with.</summary>
    // Spreadsheets take a code for a number and drop the zero it begins with.
    public static string WithZero(string cell) =>
        cell.Length is 3 or 5 or 7 && cell.All(char.IsAsciiDigit) ? $"0{cell}" : cell;

    /// <summary>What a capacity is counted by.</summary>
    public static string? Per(string cell) =>
        Fold.ForSearch(cell) switch
        {
            "" => null,
            "thang" or "month" => "month",
            "nam" or "year" => "year",
            var other => other,
        };

    /// <summary>A product's prices by quantity.</summary>
    public static string Tiers(ProductView product) =>
        string.Join(
            Between,
            product.Details.Tiers.Select(t =>
                $"{TableNumber.Of(t.From)} = {TableNumber.Of(t.Price)}"
            )
        );

    /// <summary>They read again.</summary>
    public static List<TierInput> ReadTiers(string cell) =>
        [
            .. cell.Split('|', Split)
                .Select(tier => tier.Split('=', 2, StringSplitOptions.TrimEntries))
                .Select(tier => new TierInput
                {
                    From = TableNumber.Plain(tier[0]),
                    Price = tier.ElementAtOrDefault(1) is { } price
                        ? TableNumber.Plain(price)
                        : null,
                }),
        ];

    /// <summary>The numbers in them.</summary>
    public static IReadOnlyList<string> NumbersInTiers(string cell) =>
        cell.Split(['|', '='], Split);

    /// <summary>Its certificates.</summary>
    public static string Certificates(ProductView product) =>
        string.Join(
            Between,
            product.Details.Certificates.Select(c =>
                $"{c.Kind} = {c.Number}{(c.Until is { } until ? $" = {Day(until)}" : "")}"
            )
        );

    /// <summary>They read again.</summary>
    // The number stands between the first sign and, where a day follows, the last.
    public static List<CertificateInput> ReadCertificates(string cell) =>
        [
            .. cell.Split('|', Split)
                .Select(text =>
                {
                    var parts = text.Split('=', StringSplitOptions.TrimEntries);
                    var until = parts.Length > 2 ? TypedDay.Read(parts[^1]) : null;
                    return new CertificateInput
                    {
                        Kind = TypedName.Certification(parts[0]),
                        Number = string.Join('=', parts[1..(until is null ? ^0 : ^1)]),
                        Until = until,
                    };
                }),
        ];

    /// <summary>A day as every program reads it.</summary>
    public static string? Day(DateOnly? day) =>
        day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
