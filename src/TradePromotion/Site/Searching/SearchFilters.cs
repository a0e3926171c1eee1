using System.Globalization;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>What can be filtered by, and how it stands in addresses and in the index.</summary>
public static class SearchFilters
{
    public const string Sector = "sector";
    public const string Chapter = "hs";
    public const string Province = "province";
    public const string Market = "market";
    public const string Certificate = "certificate";
    public const string Ocop = "ocop";
    public const string Verified = "verified";

    /// <summary>All dimensions, in the order pages show them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Sector, Verified, Province, Chapter, Market, Certificate, Ocop];

    /// <summary>A value of a dimension as the index knows it.</summary>
    public static string Tag(string dimension, string value) => $"{dimension}:{value}";

    /// <summary>The same, holding up to a day.</summary>
    public static string Dated(DateOnly until, string dimension, string value) =>
        $"{until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} {Tag(dimension, value)}";

    /// <summary>The dated tags that hold on a day.</summary>
    public static IEnumerable<string> HoldingOn(DateOnly day, IEnumerable<string> dated)
    {
        var today = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return dated
            .Where(tag => string.CompareOrdinal(tag, 0, today, 0, today.Length) >= 0)
            .Select(tag => tag[(today.Length + 1)..])
            .Distinct();
    }

    /// <summary>Whether a dimension has such a value; what an address says otherwise is passed over.</summary>
    public static bool Knows(string dimension, string value) =>
        dimension switch
        {
            Sector => Sectors.Knows(value),
            Chapter => Nomenclature.HsChapters.Knows(value),
            Province => Provinces.Knows(value),
            Market => Countries.Knows(value),
            Certificate => Nomenclature.Certifications.Knows(value)
                || PaperKinds.Find(value) is { Level: null },
            Ocop => value is "3" or "4" or "5",
            Verified => value == "yes",
            _ => false,
        };

    /// <summary>A value in words.</summary>
    public static string Name(Words words, string dimension, string value) =>
        dimension switch
        {
            Sector => words[$"Companies.Sector.{value}"],
            Chapter => $"{value} · {Nomenclature.HsChapters.Name(value, words.Language)}",
            Province => Provinces.Name(value, words.Language),
            Market => Countries.Name(value, words.Language),
            Certificate => Nomenclature.Certifications[value]?.Name(words.Language)
                ?? PaperKinds.Name(value, words.Language),
            Ocop => words["Site.Search.Stars", value],
            _ => words["Site.Search.OnlyVerified"],
        };
}
