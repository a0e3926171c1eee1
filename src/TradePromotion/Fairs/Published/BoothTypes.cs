namespace TradePromotion.Fairs.Published;

/// <summary>How a booth stands: how many of its sides are open. Words are <c>Fairs.BoothType.{code}</c>.</summary>
public static class BoothTypes
{
    /// <summary>Open in front, in a row.</summary>
    public const string Standard = "standard";

    /// <summary>All codes.</summary>
    public static IReadOnlyList<string> All { get; } =
    [Standard, "corner", "head", "island", "shared", "open"];
}
