using TradePromotion.Companies.Published;
using TradePromotion.Wording;

namespace TradePromotion.Fairs.Published;

/// <summary>
/// Booths that belong together: of one sector (<c>sector:coffee</c>) or in the pavilion of one province (<c>province:66</c>).
/// An empty text is no block.
/// </summary>
public static class HallBlocks
{
    private const string SectorPart = "sector:";
    private const string ProvincePart = "province:";

    /// <summary>A sector's block.</summary>
    public static string OfSector(string code) => SectorPart + code;

    /// <summary>A province's pavilion.</summary>
    public static string OfProvince(string code) => ProvincePart + code;

    /// <summary>Whether there is such a block.</summary>
    public static bool Knows(string block) =>
        block == ""
        || (Sector(block) is { } sector && Sectors.All.Contains(sector))
        || (Province(block) is { } province && Provinces.Knows(province));

    /// <summary>The code of its sector, or null.</summary>
    public static string? Sector(string block) => After(SectorPart, block);

    /// <summary>The code of its province, or null.</summary>
    public static string? Province(string block) => After(ProvincePart, block);

    /// <summary>Its name; null for no block.</summary>
    public static string? Name(string block, Words words) =>
        Sector(block) is { } sector ? words[$"Companies.Sector.{sector}"]
        : Province(block) is { } province
            ? words["Fairs.Hall.Pavilion", Provinces.Name(province, words.Language)]
        : null;

    private static string? After(string part, string block) =>
        block.StartsWith(part, StringComparison.Ordinal) ? block[part.Length..] : null;
}
