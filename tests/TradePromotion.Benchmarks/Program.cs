using TradePromotion.Benchmarks;
using TradePromotion.Benchmarks.Store;

// ops/bench NAME [--seconds N]. Without a name: the names. Cold starts are measured on this program itself, as a child.
var names = new Dictionary<string, Func<double, Task>> { ["store"] = StoreBench.Run };
switch (args)
{
    case ["cold-start", var side, var connectionString]:
        await ColdStart.Once(side, connectionString);
        return 0;
    case [var name, .. var rest] when names.TryGetValue(name, out var bench):
        var seconds = rest is ["--seconds", var given]
            ? double.Parse(given, System.Globalization.CultureInfo.InvariantCulture)
            : 120;
        await bench(seconds);
        return 0;
    case []:
        foreach (var name in names.Keys)
            Console.WriteLine(name);
        return 0;
    default:
        Console.Error.WriteLine($"no such bench; there are: {string.Join(", ", names.Keys)}");
        return 2;
}
