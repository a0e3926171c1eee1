using TradePromotion.Matching.Timetabling;

namespace TradePromotion.Benchmarks.Timetabling;

/// <summary>
/// A made-up fair of the largest kind: 2,000 exhibitors, some far more sought than others, and 10,000 buyers on three days
/// of 48 slots. Everybody eats at noon, some miss half a day, buyers miss whole days, one buyer in seven needs an
/// interpreter of one of twelve languages. The same seed gives the same fair.
/// </summary>
public static class LargeFair
{
    private const int Exhibitors = 2_000;
    private const int Buyers = 10_000;
    private const int Days = 3;
    private const int Slots = 48;
    private const int Tables = 500;
    private const int Languages = 12;
    private const int MostOfExhibitor = 100;
    private const int MostOfBuyer = 24;
    private const ulong Noon = 0xFUL << 22;

    /// <summary>A fair with so many meetings wished.</summary>
    public static MeetingProblem Create(int meetings, int seed)
    {
        var random = new Random(seed);
        var (interpreters, pools) = Interpreters(random);
        var pairs = Pairs(random, meetings);
        var language = Enumerable
            .Range(0, Buyers)
            .Select(_ => random.NextDouble() < 0.15 ? random.Next(Languages) : -1)
            .ToArray();
        var always = Enumerable.Repeat(ulong.MaxValue, Days).ToArray();
        return new(
            [.. Enumerable.Repeat(Slots, Days)],
            Tables,
            [
                .. Enumerable
                    .Range(0, Exhibitors + Buyers)
                    .Select(p => Person(random, isBuyer: p >= Exhibitors)),
            ],
            [
                .. pairs.Select(p => new Wish(
                    [p.Exhibitor],
                    [Exhibitors + p.Buyer],
                    always,
                    1,
                    language[p.Buyer] < 0 ? null : pools[language[p.Buyer]],
                    []
                )),
            ],
            interpreters
        );
    }

    private static (List<Interpreter>, List<int>[]) Interpreters(Random random)
    {
        var always = Enumerable.Repeat(ulong.MaxValue, Days).ToArray();
        var interpreters = new List<Interpreter>();
        var pools = new List<int>[Languages];
        for (var language = 0; language < Languages; language++)
        {
            pools[language] = [.. Enumerable.Range(interpreters.Count, random.Next(3, 12))];
            interpreters.AddRange(pools[language].Select(_ => new Interpreter(always)));
        }
        return (interpreters, pools);
    }

    // The exhibitor at rank r is wished for as (1 + r)^-0.6.
    private static List<(int Exhibitor, int Buyer)> Pairs(Random random, int meetings)
    {
        var sum = 0.0;
        var upTo = Enumerable
            .Range(0, Exhibitors)
            .Select(e => sum += Math.Pow(1 + e, -0.6))
            .ToArray();
        var (seen, pairs) = (new HashSet<(int, int)>(), new List<(int, int)>());
        var (ofExhibitor, ofBuyer) = (new int[Exhibitors], new int[Buyers]);
        while (pairs.Count < meetings)
        {
            var at = Array.BinarySearch(upTo, random.NextDouble() * sum);
            var (exhibitor, buyer) = (
                Math.Min(Exhibitors - 1, at < 0 ? ~at : at),
                random.Next(Buyers)
            );
            if (
                ofExhibitor[exhibitor] >= MostOfExhibitor
                || ofBuyer[buyer] >= MostOfBuyer
                || !seen.Add((exhibitor, buyer))
            )
                continue;
            ofExhibitor[exhibitor]++;
            ofBuyer[buyer]++;
            pairs.Add((exhibitor, buyer));
        }
        return pairs;
    }

    private static Person Person(Random random, bool isBuyer)
    {
        var free = Enumerable.Range(0, Days).Select(_ => Day(random, isBuyer)).ToArray();
        if (free.All(day => day == 0))
            free[random.Next(Days)] = SlotNumber.First(Slots) & ~Noon;
        return new(free, new ulong[Days]);
    }

    private static ulong Day(Random random, bool isBuyer)
    {
        if (isBuyer && random.NextDouble() < 0.35)
            return 0;
        var away = Noon;
        if (random.NextDouble() < 0.3)
            away |= SlotNumber.First(random.Next(4, 9)) << random.Next(Slots - 8);
        return SlotNumber.First(Slots) & ~away;
    }
}
