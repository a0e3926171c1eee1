using System.Globalization;

namespace TradePromotion.Deciding;

/// <summary>Numbers as forms carry them.</summary>
internal static class TypedNumber
{
    /// <summary>
    /// The number; null for nothing typed and, with a sentence next to the field, for what is none. Number inputs post a decimal
    /// point in every language; a comma comes from browsers that show them as text.
    /// </summary>
    public static decimal? Read(string? typed, FormState errors, string field, string key)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (
            decimal.TryParse(
                typed.Trim().Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return number;
        errors.Says(field, key);
        return null;
    }

    /// <summary>As a number input wants it.</summary>
    public static string? Shown(decimal? number) =>
        number?.ToString("0.############", CultureInfo.InvariantCulture);
}
