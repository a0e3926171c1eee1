namespace TradePromotion.Companies.Proving;

/// <summary>
/// How the check digit of a kind of number is found, as data: a weighted sum over its digits, or a method of ISO 7064. With
/// <paramref name="Gives"/> or <paramref name="Letters"/> the last digit or letter is what the remainder says there; without them the sum over all
/// digits leaves nothing.
/// </summary>
/// <param name="Weights">Of each digit from the left.</param>
/// <param name="CrossSum">Products of two digits count as the sum of these.</param>
/// <param name="Add">What is added to the sum.</param>
/// <param name="Gives">The check digit for each remainder; -1 where no number has that remainder.</param>
/// <param name="First">How many digits count, from the left; 0 for all.</param>
/// <param name="Last">How many digits count, from the right; 0 for all.</param>
/// <param name="Pad">Shorter numbers are filled with zeros on the left to this length.</param>
/// <param name="Again">The weights where those before leave 10.</param>
/// <param name="Odd">What each digit counts in the first, third … place.</param>
/// <param name="Letters">The check letter for each remainder; letters before it count their place here.</param>
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
    string? Iso = null,
    IReadOnlyList<int>? Again = null,
    IReadOnlyList<int>? Odd = null,
    string? Letters = null
)
{
    private const int LeavesAgain = 10;

    /// <summary>Whether the check digit of a number is right; its prefix stands before it.</summary>
    public bool Fits(string number) =>
        Iso switch
        {
            "mod97-10" => CheckDigits.IsMod97(number),
            "mod11-10" => CheckDigits.IsMod11And10(Values(number)),
            _ => (Letters?.Contains(number[^1]) ?? true) && FitsWeights(Values(number)),
        };

    private int[] Values(string number)
    {
        var all = number[2..].Select(ValueOf).Where(value => value >= 0).ToArray();
        var taken =
            First > 0 ? all[..First]
            : Last > 0 ? all[^Last..]
            : all;
        return [.. Enumerable.Repeat(0, Math.Max(0, Pad - taken.Length)), .. taken];
    }

    private int ValueOf(char c) =>
        char.IsAsciiDigit(c) ? c - '0' : Letters?.IndexOf(c, StringComparison.Ordinal) ?? -1;

    private bool FitsWeights(int[] values)
    {
        if (Gives is null && Letters is null)
            return Remainder(values, Weights) == 0;
        var (before, last) = (values[..^1], values[^1]);
        var remainder = Remainder(before, Weights);
        if (Again is not null && remainder == LeavesAgain)
            remainder = Remainder(before, Again);
        return last == (Gives is null ? remainder : Gives[remainder]);
    }

    private int Remainder(int[] values, IReadOnlyList<int>? weights)
    {
        var sum =
            values
                .Select(Placed)
                .Zip(weights ?? [], (value, weight) => Counted(value * weight))
                .Sum() + Add;
        return ((sum % Modulus) + Modulus) % Modulus;
    }

    private int Placed(int value, int place) =>
        Odd is not null && place % 2 == 0 ? Odd[value] : value;

    private int Counted(int product) => CrossSum ? product / 10 + product % 10 : product;
}
