using System.Globalization;
using System.Text.Json;

namespace TradePromotion.Benchmarks;

/// <summary>One case that is measured once: a JSON object on standard output, a row of the table on standard error.</summary>
/// <param name="bench">The bench's name.</param>
internal sealed class BenchLine(string bench)
{
    /// <summary>Prints a case.</summary>
    /// <param name="reference">What it is held against; null where there is nothing.</param>
    /// <param name="more">What else was seen.</param>
    public void Print(string name, double ours, double? reference, string unit, object more)
    {
        var (own, other) = (
            Math.Round(ours, 4),
            reference is { } r ? Math.Round(r, 4) : (double?)null
        );
        Console.WriteLine(
            JsonSerializer.Serialize(
                new Dictionary<string, object?>
                {
                    ["bench"] = bench,
                    ["case"] = name,
                    ["ours"] = own,
                    ["reference"] = other,
                    ["unit"] = unit,
                    ["ratio"] = reference is { } divisor and not 0
                        ? Math.Round(ours / divisor, 3)
                        : null,
                    ["cores"] = Environment.ProcessorCount,
                    ["more"] = more,
                }
            )
        );
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -30} {own, 10} {other, 10} {unit, -10} {more}"
            )
        );
    }
}
