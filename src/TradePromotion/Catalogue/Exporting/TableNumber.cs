using System.Globalization;
using System.Text.RegularExpressions;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>Numbers as spreadsheets of different countries write them.</summary>
public static partial class TableNumber
{
    /// <summary>
    /// With a decimal point and nothing else: <c>1.234,5</c>, <c>1,234.5</c> and <c>1 234.5</c> are all <c>1234.5</c>. What is no
    /// number stays as it is. Null for what may mean two things: <c>1,500</c> is 1500 in London and 1.5 in Hanoi,
    /// <c>1.500</c> the other way round.
    /// </summary>
    public static string? Plain(string typed)
    {
        var number = Spaces().Replace(typed, "");
        if (Unclear().IsMatch(number))
            return null;
        if (Points().IsMatch(number))
            return number.Replace(".", "").Replace(',', '.');
        if (Commas().IsMatch(number))
            return number.Replace(",", "");
        return number;
    }

    /// <summary>A number as every program and person reads it: where three decimals might be thousands, there is a fourth.</summary>
    public static string? Of(decimal? number)
    {
        var text = number?.ToString("0.############", CultureInfo.InvariantCulture);
        return text is not null && Unclear().IsMatch(text) ? $"{text}0" : text;
    }

    [GeneratedRegex(@"[\s\u00A0\u202F']")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^[1-9]\d{0,2}[.,]\d{3}$")]
    private static partial Regex Unclear();

    // Points between thousands: several, or one before a decimal comma.
    [GeneratedRegex(@"^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d{1,3}\.\d{3},\d+$")]
    private static partial Regex Points();

    [GeneratedRegex(@"^\d{1,3}(,\d{3}){2,}(\.\d+)?$|^\d{1,3},\d{3}\.\d+$")]
    private static partial Regex Commas();
}
