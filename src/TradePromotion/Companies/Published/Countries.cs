using System.Collections.Frozen;

namespace TradePromotion.Companies.Published;

/// <summary>A country or territory that trades under its own code.</summary>
/// <param name="Code">ISO 3166-1 alpha-2.</param>
/// <param name="Zone">The IANA time zone of its main place of business.</param>
/// <param name="KeyMarket">Whether it is one of the twenty markets trade promotion is planned for.</param>
public sealed record Country(string Code, string Vi, string En, string Zone, bool KeyMarket = false)
{
    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "vi" ? Vi : En;
}

/// <summary>The countries of the world.</summary>
public static class Countries
{
    private static readonly FrozenDictionary<string, Country> ByCode = ReferenceFile
        .Read<Country>("countries.json")
        .ToFrozenDictionary(c => c.Code);

    private static readonly FrozenDictionary<string, Country> ByZone =
        ByCode.Values.ToFrozenDictionary(c => c.Zone);

    /// <summary>All countries, by code.</summary>
    public static IReadOnlyList<Country> All { get; } =
    [.. ByCode.Values.OrderBy(c => c.Code, StringComparer.Ordinal)];

    /// <summary>Every time zone a country of the list keeps its business in, in alphabetical order.</summary>
    public static IReadOnlyList<string> Zones { get; } =
    [.. All.Select(c => c.Zone).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The country that keeps its business in this zone; null where it is none's main one.</summary>
    public static Country? In(string zone) => ByZone.GetValueOrDefault(zone);

    /// <summary>Whether there is such a country.</summary>
    public static bool Knows(string code) => ByCode.ContainsKey(code);

    /// <summary>The code of the country that somebody typed by its code or its name, with or without signs; null for none.</summary>
    public static string? Find(string typed) =>
        ByCode.ContainsKey(typed.ToUpperInvariant())
            ? typed.ToUpperInvariant()
            : All.FirstOrDefault(c =>
                Fold.ForSearch(c.Vi) == Fold.ForSearch(typed)
                || Fold.ForSearch(c.En) == Fold.ForSearch(typed)
            )?.Code;

    /// <summary>The country's name; the code itself when nobody knows it.</summary>
    public static string Name(string code, string language) =>
        ByCode.TryGetValue(code, out var country) ? country.Name(language) : code;

    /// <summary>The country's main time zone; UTC for a code nobody knows.</summary>
    public static string Zone(string code) =>
        ByCode.TryGetValue(code, out var country) ? country.Zone : "Etc/UTC";
}
