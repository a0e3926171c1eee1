using System.Diagnostics;
using TradePromotion.Matching.Recommending.Choosing;
using TradePromotion.Matching.Recommending.Scoring;
using TradePromotion.Matching.Recommending.Spreading;
using static TradePromotion.Benchmarks.Recommending.MatchingBench;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>A made-up fair of 2,000 exhibitors and 10,000 buyers: all pairs scored, one buyer changed, attention spread.</summary>
internal static class FairCases
{
    private const int Exhibitors = 2_000;
    private const int Buyers = 10_000;

    public static void Run(Func<string[], bool> wanted)
    {
        // What a trial of ours scored, with a sum of fewer parts, on a machine of this kind.
        const double TrialPairs = 20 / 0.94;
        var fair = new MadeUpFair(11);
        var (exhibitors, buyers) = (fair.Exhibitors(Exhibitors), fair.Buyers(Buyers));
        var scorer = new PairScorer(MadeUpFair.Conditions);
        var book = new Suggestions(scorer, buyers, exhibitors, new(), 50);
        var seconds = new List<double>();
        for (var turn = 0; turn < 5; turn++)
            seconds.Add(Time(() => book.ScoreAll(Environment.ProcessorCount)));
        var full = Result.Median(seconds);
        if (wanted(["score-full"]))
            Lines.Print(
                "score-full",
                Exhibitors * (double)Buyers / 1e6 / full,
                TrialPairs,
                "M pairs/s",
                new
                {
                    seconds = Math.Round(full, 3),
                    from = Math.Round(seconds.Min(), 3),
                    to = Math.Round(seconds.Max(), 3),
                    peakMegabytes = Process.GetCurrentProcess().PeakWorkingSet64 / 1_000_000,
                    threads = Environment.ProcessorCount,
                }
            );
        if (wanted(["update-one"]))
            UpdateOne(book, fair, full);
        if (wanted(["capacity", "gini"]))
            Spread(book, wanted);
    }

    private static void UpdateOne(Suggestions book, MadeUpFair fair, double full)
    {
        const int Turns = 500;
        var changes = fair.Buyers(Turns);
        var random = new Random(5);
        var (times, touched) = (new List<double>(), 0);
        foreach (var profile in changes)
        {
            var buyer = random.Next(Buyers);
            times.Add(1000 * Time(() => touched += book.Change(buyer, profile).Count));
        }
        times.Sort();
        Lines.Print(
            "update-one",
            times[(int)(Turns * 0.99)],
            1000 * full,
            "ms p99",
            new { p50 = Math.Round(times[Turns / 2], 3), listsTouched = touched / Turns }
        );
    }

    private static void Spread(Suggestions book, Func<string[], bool> wanted)
    {
        const int Floor = 5;
        var edges = Enumerable
            .Range(0, Buyers)
            .SelectMany(b => book.ForBuyer(b).Select(l => new Edge(b, l.Who, l.Score)))
            .Concat(
                Enumerable
                    .Range(0, Exhibitors)
                    .SelectMany(e => book.ForExhibitor(e).Select(l => new Edge(l.Who, e, l.Score)))
            )
            .Distinct()
            .ToList();
        // Everybody is in twice as many lists as there are meetings to be had: 30 slots a booth, 10 a buyer wants.
        var rooms = Enumerable
            .Repeat(Buyers * ListLength / Exhibitors * 5 / 4, Exhibitors)
            .ToArray();
        float[] amounts = [];
        IReadOnlyList<int> chosen = [];
        var matching = Time(() =>
            amounts = CapacityMatching.Amounts(
                edges,
                [.. Enumerable.Repeat((double)ListLength, Buyers)],
                [.. rooms.Select(r => (double)r)]
            )
        );
        var choosing = Time(() =>
            chosen = SpreadLists.Choose(edges, amounts, ListLength, rooms, Floor)
        );
        var spread = Lists(chosen.Select(i => edges[i]));
        var plain = Enumerable
            .Range(0, Buyers)
            .ToDictionary(b => b, b => book.ForBuyer(b).Take(ListLength).ToList());
        var load = new double[Exhibitors];
        for (var i = 0; i < edges.Count; i++)
            load[edges[i].Exhibitor] += amounts[i];
        var shown = Counts(spread);
        if (wanted(["capacity"]))
            Lines.Print(
                "capacity",
                load.Zip(rooms).Count(x => x.First > x.Second * 1.000001)
                    + shown.Zip(rooms).Count(x => x.First > x.Second)
                    + spread.Values.Count(l => l.Count > ListLength),
                Counts(plain).Zip(rooms).Count(x => x.First > x.Second),
                "violations",
                new
                {
                    edges = edges.Count,
                    secondsToMatch = Math.Round(matching, 3),
                    secondsToChoose = Math.Round(choosing, 3),
                    fullestToRoom = Math.Round(load.Zip(rooms).Max(x => x.First / x.Second), 4),
                }
            );
        if (wanted(["gini"]))
            Lines.Print(
                "gini",
                Exposure.Gini(Exposures(spread)),
                Exposure.Gini(Exposures(plain)),
                "",
                new
                {
                    belowFloor = shown.Count(c => c < Floor),
                    belowFloorWithout = Counts(plain).Count(c => c < Floor),
                    places = chosen.Count,
                    placesWithout = plain.Values.Sum(l => l.Count),
                    meanScore = Math.Round(chosen.Average(i => edges[i].Score), 2),
                    meanScoreWithout = Math.Round(
                        plain.Values.SelectMany(l => l).Average(l => l.Score),
                        2
                    ),
                }
            );
    }

    private static Dictionary<int, List<Liked>> Lists(IEnumerable<Edge> edges) =>
        edges
            .GroupBy(e => e.Buyer)
            .ToDictionary(
                g => g.Key,
                g => g.Select(e => new Liked(e.Exhibitor, e.Score)).Order().ToList()
            );

    private static int[] Counts(Dictionary<int, List<Liked>> lists)
    {
        var counts = new int[Exhibitors];
        foreach (var one in lists.Values.SelectMany(l => l))
            counts[one.Who]++;
        return counts;
    }

    private static double[] Exposures(Dictionary<int, List<Liked>> lists)
    {
        var exposures = new double[Exhibitors];
        foreach (var list in lists.Values)
            for (var rank = 0; rank < list.Count; rank++)
                exposures[list[rank].Who] += Exposure.Of(rank);
        return exposures;
    }
}
