namespace TradePromotion.UI;

/// <summary>The colours around a thing that is drawn; the thing itself has its own.</summary>
/// <param name="Wall">Behind everything.</param>
/// <param name="Ornament">What is drawn on the wall.</param>
/// <param name="Table">What the thing stands on.</param>
/// <param name="Cloth">A runner or plate on the table, and accents.</param>
/// <param name="Ink">All lines.</param>
public sealed record Palette(
    string Wall,
    string Ornament,
    string Table,
    string Cloth,
    string Ink = "#1b2b28"
)
{
    /// <summary>The palettes a seed chooses from.</summary>
    public static IReadOnlyList<Palette> All { get; } =
    [
        new("#cfe0d8", "#b7d1c5", "#f3e9d6", "#0f6b5c"),
        new("#f1d5cf", "#e7c0b9", "#f8eee2", "#b4532f"),
        new("#ecdcb9", "#dfca9b", "#f9f2e3", "#7d4f0e"),
        new("#cbdcea", "#b2cbe0", "#f2ebdb", "#2b6cb0"),
        new("#2f7263", "#3b8271", "#ecdfc4", "#e3b04b"),
        new("#3f4b85", "#4d5a97", "#eddcc1", "#d9774f"),
        new("#cd8560", "#d99873", "#f5e6cf", "#2f7263"),
        new("#dcd3e6", "#c9bcd9", "#f5ede3", "#672c5b"),
        new("#e9c06a", "#deb052", "#fbf3e1", "#1d7d96"),
        new("#d5dcc0", "#c1cba5", "#f6efdf", "#4b6b2f"),
    ];

    /// <summary>The palette of a seed.</summary>
    public static Palette Of(uint seed) => All[(int)(seed % (uint)All.Count)];
}
