using System.Collections.Frozen;

namespace TradePromotion.Companies.Published;

/// <summary>A province or city of Vietnam for as long as it stands under this name and extent.</summary>
/// <param name="Code">Two digits. A merged province keeps the code of its seat, so a code alone says little without a day.</param>
/// <param name="Kind"><c>province</c> or <c>city</c>.</param>
/// <param name="From">The first day; null: since before the platform.</param>
/// <param name="Until">The last day; null: still in force.</param>
/// <param name="Successor">The code of what it became the day after <paramref name="Until"/>.</param>
public sealed record Province(
    string Code,
    string Vi,
    string En,
    string Kind,
    DateOnly? From = null,
    DateOnly? Until = null,
    string? Successor = null
)
{
    /// <summary>Whether it stands on that day.</summary>
    public bool IsInForce(DateOnly day) =>
        (From is null || From <= day) && (Until is null || day <= Until);

    /// <summary>Its name in a language.</summary>
    public string Name(string language) => language == "vi" ? Vi : En;
}

/// <summary>The provinces of Vietnam: 63 until 30 June 2025, 34 from 1 July 2025.</summary>
public static class Provinces
{
    private static readonly IReadOnlyList<Province> Everything = ReferenceFile.Read<Province>(
        "provinces.json"
    );

    private static readonly FrozenDictionary<string, Province> Latest = Everything
        .GroupBy(p => p.Code)
        .ToFrozenDictionary(g => g.Key, g => g.MaxBy(p => p.Until ?? DateOnly.MaxValue)!);

    /// <summary>All there ever were, by their times.</summary>
    public static IReadOnlyList<Province> All => Everything;

    /// <summary>Those that stand on a day.</summary>
    public static IReadOnlyList<Province> InForce(DateOnly day) =>
        [.. Everything.Where(p => p.IsInForce(day))];

    /// <summary>Whether the code stands now or stood once.</summary>
    public static bool Knows(string code) => Latest.ContainsKey(code);

    /// <summary>Whether the code is in use since the last change of the map.</summary>
    public static bool Stands(string code) =>
        Latest.TryGetValue(code, out var province) && province.Until is null;

    /// <summary>The latest name under a code; the code itself when nobody knows it.</summary>
    public static string Name(string code, string language) =>
        Latest.TryGetValue(code, out var province) ? province.Name(language) : code;

    /// <summary>
    /// The code of the province that stands under what somebody typed: a code, or a name with or without signs and with or without
    /// what it is, also a name from before the last change of the map. Null when it means nothing.
    /// </summary>
    public static string? Find(string typed)
    {
        if (Stands(typed))
            return typed;
        var name = Plain(typed);
        if (name.Length == 0)
            return null;
        // A name that stands goes before the same name on an older map.
        var found = Everything
            .Where(p => Plain(p.Vi) == name || Plain(p.En) == name)
            .MaxBy(p => p.Until ?? DateOnly.MaxValue);
        return found is { Until: { } until }
            ? Rebased(found.Code, until, DateOnly.MaxValue)
            : found?.Code;
    }

    /// <summary>The code a province had before the last change of the map, by a name that no longer stands; null for one that does.</summary>
    public static string? FindFormer(string typed)
    {
        var name = Plain(typed);
        var named = Everything.Where(p => Plain(p.Vi) == name || Plain(p.En) == name).ToList();
        return named.Any(p => p.Until is null) ? null : named.FirstOrDefault()?.Code;
    }

    private static string Plain(string name)
    {
        var folded = Fold.ForSearch(name);
        foreach (var kind in (string[])["tinh ", "thanh pho ", "tp ", "province of "])
            if (folded.StartsWith(kind, StringComparison.Ordinal))
                return folded[kind.Length..];
        return folded;
    }

    /// <summary>The name a code had on a day; the code itself when it meant nothing that day.</summary>
    public static string Name(string code, string language, DateOnly day) =>
        Everything.FirstOrDefault(p => p.Code == code && p.IsInForce(day))?.Name(language) ?? code;

    /// <summary>The code that a province of one day has on a later day; null when it did not stand on the first.</summary>
    public static string? Rebased(string code, DateOnly from, DateOnly to)
    {
        var province = Everything.FirstOrDefault(p => p.Code == code && p.IsInForce(from));
        while (province is { Until: { } until } && until < to)
            province = Everything.First(p =>
                p.Code == province.Successor && p.IsInForce(until.AddDays(1))
            );
        return province?.Code;
    }
}
