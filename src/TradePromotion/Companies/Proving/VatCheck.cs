namespace TradePromotion.Companies.Proving;

/// <summary>
/// How the check digit of a kind of number is found, as data: a weighted sum over its digits, or a method of ISO 7064. With
/// <paramref name="Gives"/> the last digit is what the remainder says there; without it the sum over all digits leaves nothing.
/// </summary>
/// <param name="Weights">Of each digit from the left.</param>
/// <param name="CrossSum">Products of two digits count as the sum of these.</param>
/// <param name="Add">What is added to the sum.</param>
/// <param name="Gives">The check digit for each remainder; -1 where no number has that remainder.</param>
/// <param name="First">How many digits count, from the left; 0 for all.</param>
/// <param name="Last">How many digits count, from the right; 0 for all.</param>
/// <param name="Pad">Shorter numbers are filled with zeros on the left to this length.</param>
/// <param name="Iso"><c>mod11-10</c> over the digits, or <c>mod97-10</c> over the whole number with letters as 10 to 35.</param>
public sealed record VatCheck(
    IReadOnlyList<int>? Weights = null,
    int Modulus = 0,
    bool CrossSum = false,
    int Add = 0,
    IReadOnlyList<int>? Gives = null,
    int First = 0,
    int Last = 0,
    int Pad = 0,
    string? Iso = null
)
{
    /// <summary>Whether the check digit of a number is right; its prefix stands before it.</summary>
    public bool Fits(string number) =>
        Iso switch
        {
            "mod97-10" => CheckDigits.IsMod97(number),
            "mod11-10" => CheckDigits.IsMod11And10(Digits(number)),
            _ => FitsWeights(Digits(number)),
        };

    private int[] Digits(string number)
    {
        var all = number[2..].Where(char.IsAsciiDigit).Select(c => c - '0').ToArray();
        var taken =
            First > 0 ? all[..First]
            : Last > 0 ? all[^Last..]
            : all;
        return [.. Enumerable.Repeat(0, Math.Max(0, Pad - taken.Length)), .. taken];
    }

    private bool FitsWeights(int[] digits)
    {
        var sum = digits.Zip(Weights ?? [], (digit, weight) => Counted(digit * weight)).Sum() + Add;
        var remainder = ((sum % Modulus) + Modulus) % Modulus;
        return Gives is null ? remainder == 0 : Gives[remainder] == digits[^1];
    }

    private int Counted(int product) => CrossSum ? product / 10 + product % 10 : product;
}
