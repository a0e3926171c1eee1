namespace TradePromotion.Catalogue.Describing;

/// <summary>Global Trade Item Numbers: the digits under a barcode.</summary>
public static class Gtin
{
    /// <summary>8, 12, 13 or 14 digits whose last is the check digit of the others (GS1 General Specifications, 7.9).</summary>
    public static bool IsValid(string digits) =>
        digits.Length is 8 or 12 or 13 or 14
        && digits.All(char.IsAsciiDigit)
        && digits[^1] - '0' == CheckDigit(digits[..^1]);

    private static int CheckDigit(string digits)
    {
        // From the right: three times the first, once the second, and so on.
        var sum = digits.Reverse().Select((c, i) => (c - '0') * (i % 2 == 0 ? 3 : 1)).Sum();
        return (10 - (sum % 10)) % 10;
    }
}
