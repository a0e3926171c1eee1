using System.Globalization;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>Days as spreadsheets write them.</summary>
internal static class TypedDay
{
    private static readonly string[] Forms = ["yyyy-MM-dd", "d/M/yyyy", "d.M.yyyy", "d-M-yyyy"];

    /// <summary>The day; null for what is none. The day stands before the month, as in Vietnam.</summary>
    public static DateOnly? Read(string typed) =>
        DateOnly.TryParseExact(
            typed.Trim(),
            Forms,
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
}
