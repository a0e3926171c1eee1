namespace TradePromotion.Companies.Published;

/// <summary>
/// The ten sectors of the platform, each with a fixed place in the colour scale. Their words are <c>Companies.Sector.{code}</c>.
/// </summary>
public static class Sectors
{
    /// <summary>All codes, in the order of their colours.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "coffee",
        "nuts-spices",
        "seafood",
        "rice",
        "fruit",
        "textiles",
        "footwear",
        "furniture",
        "crafts",
        "electronics",
    ];

    /// <summary>Whether there is such a sector.</summary>
    public static bool Knows(string code) => All.Contains(code);

    /// <summary>The sector's place in the colour scale, from 0.</summary>
    public static int Colour(string code)
    {
        for (var i = 0; i < All.Count; i++)
            if (All[i] == code)
                return i;
        return 0;
    }
}
