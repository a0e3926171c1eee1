namespace TradePromotion.UI;

/// <summary>The hour and weather of a landscape: sky, sun, and the land from far to near.</summary>
internal sealed record Light(
    string Sky,
    string Sun,
    string Far,
    string Middle,
    string Near,
    string Front,
    string Water,
    string Glow
)
{
    private static readonly Light[] Hours =
    [
        new("#fbe3cf", "#e9825a", "#d9b3a8", "#a88f95", "#5f7f78", "#2f5f55", "#f1cdb8", "#fff3da"),
        new("#cfe5ea", "#f3c65f", "#a9cbcf", "#7fb0a6", "#4f8f7c", "#1f6354", "#a8d3da", "#fffdf0"),
        new("#f6e7c4", "#d9673f", "#dcc08d", "#b6a06a", "#7d8a4c", "#48643a", "#ead9a8", "#fff6d8"),
        new("#34406f", "#f4e3b0", "#46538a", "#3b4b74", "#27405c", "#16303f", "#4b5f97", "#ffd98a"),
        new("#dfe6e2", "#f7f4ea", "#bfcdc9", "#9db4ae", "#6f948b", "#3d6b61", "#cfdcd9", "#ffffff"),
        new("#f3c7b8", "#fff1d6", "#c58fa0", "#93668a", "#5e4a74", "#3a3159", "#e0a9ab", "#ffe0a6"),
    ];

    /// <summary>The light of a seed.</summary>
    public static Light Of(int seed) => Hours[(int)((uint)seed % (uint)Hours.Length)];
}
