namespace TradePromotion.Matchmaking;

/// <summary>Values of an enumeration as forms carry them.</summary>
internal static class Chosen
{
    /// <summary>The value of that name; null for none.</summary>
    public static TEnum? Of<TEnum>(string? name)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(name, out var value) && Enum.IsDefined(value) ? value : null;
}
