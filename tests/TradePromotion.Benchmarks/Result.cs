using System.Globalization;
using System.Text.Json;

namespace TradePromotion.Benchmarks;

/// <summary>One case: medians of both sides over the same number of turns, taken in turn.</summary>
public sealed record Result(
    string Bench,
    string Case,
    string Unit,
    IReadOnlyList<double> Ours,
    IReadOnlyList<double> Reference
)
{
    /// <summary>One JSON object a line.</summary>
    public void Print() =>
        Console.WriteLine(
            JsonSerializer.Serialize(
                new Dictionary<string, object>
                {
                    ["bench"] = Bench,
                    ["case"] = Case,
                    ["ours"] = Round(Median(Ours)),
                    ["reference"] = Round(Median(Reference)),
                    ["unit"] = Unit,
                    ["ratio"] = Math.Round(Median(Ours) / Median(Reference), 3),
                    ["min"] = Round(Ours.Min()),
                    ["max"] = Round(Ours.Max()),
                    ["runs"] = Ours.Count,
                    ["cores"] = Environment.ProcessorCount,
                }
            )
        );

    /// <summary>The readable table.</summary>
    public static void Table(IEnumerable<Result> results, string remarks)
    {
        Console.Error.WriteLine();
        Console.Error.WriteLine(
            $"{"case", -16} {"ours", 10} {"reference", 10} {"unit", -10} {"ratio", 7}   ours from … to"
        );
        foreach (var r in results)
            Console.Error.WriteLine(
                FormattableString.Invariant(
                    $"{r.Case, -16} {Round(Median(r.Ours)), 10} {Round(Median(r.Reference)), 10} {r.Unit, -10} {Median(r.Ours) / Median(r.Reference), 7:F2}   {Round(r.Ours.Min())} … {Round(r.Ours.Max())}"
                )
            );
        Console.Error.WriteLine(remarks);
    }

    public static double Median(IReadOnlyList<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private static double Round(double value) =>
        double.Parse(
            value.ToString(value >= 100 ? "F0" : "G3", CultureInfo.InvariantCulture),
            CultureInfo.InvariantCulture
        );
}
