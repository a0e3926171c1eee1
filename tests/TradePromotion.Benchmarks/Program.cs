using System.Globalization;
using TradePromotion.Benchmarks;
using TradePromotion.Benchmarks.Store;
using TradePromotion.Benchmarks.Suggesting;
using TradePromotion.Benchmarks.Timetabling;
using TradePromotion.Benchmarks.Web;

// ops/bench NAME [--seconds N] [--case CASE] [--dir DIR] [--data DIR]. Without a name: the names. Cold starts are measured on this program itself, as a child.
var names = new Dictionary<string, Func<double, string?, Task>>
{
    ["matching"] = (_, only) =>
    {
        HsCases.Run(Option(args, "--data") ?? Path.Combine("..", "shared", "data"), only);
        return Task.CompletedTask;
    },
    ["store"] = StoreBench.Run,
    ["timetable"] = (seconds, only) => TimetableBench.Run(seconds, only, Option(args, "--dir")),
    ["web"] = WebBench.Run,
};
switch (args)
{
    case ["cold-start", var side, var connectionString]:
        await ColdStart.Once(side, connectionString);
        return 0;
    case [var name, .. var rest] when names.TryGetValue(name, out var bench):
        await bench(
            double.Parse(Option(rest, "--seconds") ?? "120", CultureInfo.InvariantCulture),
            Option(rest, "--case")
        );
        return 0;
    case []:
        foreach (var name in names.Keys)
            Console.WriteLine(name);
        return 0;
    default:
        Console.Error.WriteLine($"no such bench; there are: {string.Join(", ", names.Keys)}");
        return 2;
}

static string? Option(string[] rest, string name) =>
    Array.IndexOf(rest, name) is var at and >= 0 && at + 1 < rest.Length ? rest[at + 1] : null;
