namespace TradePromotion.Companies.Proving;

/// <summary>Check digits by ISO 7064.</summary>
public static class CheckDigits
{
    /// <summary>MOD 97-10: read as a number, with letters as 10 to 35, it leaves 1.</summary>
    public static bool IsMod97(string code)
    {
        var remainder = 0;
        foreach (var c in code.ToUpperInvariant())
            remainder = char.IsAsciiDigit(c)
                ? (remainder * 10 + c - '0') % 97
                : (remainder * 100 + c - 'A' + 10) % 97;
        return remainder == 1;
    }

    /// <summary>MOD 11,10 over digits, the last of which is the check digit.</summary>
    public static bool IsMod11And10(IReadOnlyList<int> digits)
    {
        var product = 10;
        foreach (var digit in digits.Take(digits.Count - 1))
        {
            var sum = (digit + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - product) % 10 == digits[^1];
    }
}
