using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using TradePromotion.Benchmarks.Suggesting;
using TradePromotion.Matching.Recommending.Choosing;
using TradePromotion.Matching.Recommending.Scoring;
using TradePromotion.Matching.Recommending.Spreading;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>
/// Who should meet whom: how fast all pairs of a large fair are scored and one buyer's again, what the index finds of 200,000
/// companies, how evenly attention is spread, how well decisions of real people and codes of customs are foretold.
/// </summary>
internal static class MatchingBench
{
    private const int Exhibitors = 2_000;
    private const int Buyers = 10_000;
    private const int ListLength = 20;

    /// <param name="only">One case.</param>
    /// <param name="data">Where the folders <c>reciprocal</c> and <c>hs</c> are.</param>
    public static Task Run(string? only, string? data)
    {
        bool Wanted(params string[] cases) => only is null || cases.Contains(only);
        data ??= Path.Combine("..", "shared", "data");
        if (Wanted("score-full", "update-one", "capacity", "gini"))
            FairCases(Wanted);
        if (Wanted("candidates-recall"))
            Candidates();
        if (Wanted("auc", "ndcg5"))
            Decisions(Path.Combine(data, "reciprocal"), Wanted);
        if (Wanted("hs6-top1", "hs6-top5"))
            HsCases.Run(data, only);
        return Task.CompletedTask;
    }

    private static void FairCases(Func<string[], bool> wanted)
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
            Line(
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
        Line(
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
            Line(
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
            Line(
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

    private static void Candidates()
    {
        const int Companies = 200_000;
        const int Turns = 100;
        var fair = new MadeUpFair(12);
        var exhibitors = fair.Exhibitors(Companies);
        var buyers = fair.Buyers(Turns);
        var scorer = new PairScorer(MadeUpFair.Conditions);
        CandidateIndex? index = null;
        var built = Time(() => index = new(exhibitors));
        var (found, asked, scored) = (0, 0, 0L);
        var (quick, slow) = (new List<double>(), new List<double>());
        for (var b = 0; b < Turns; b++)
        {
            IReadOnlyList<Liked> ours = [];
            List<Liked> all = [];
            quick.Add(
                1000
                    * Time(() =>
                    {
                        (ours, var seen) = index!.Find(
                            scorer,
                            new(b, buyers[b]),
                            new(),
                            ListLength
                        );
                        scored += seen;
                    })
            );
            slow.Add(
                1000
                    * Time(() =>
                        all = [
                            .. exhibitors
                                .Select(
                                    (e, i) =>
                                        new Liked(i, scorer.Score(new(b, buyers[b]), new(i, e)))
                                )
                                .Where(l => l.Score > 0)
                                .Order()
                                .Take(ListLength),
                        ]
                    )
            );
            found += ours.Intersect(all).Count();
            asked += all.Count;
        }
        quick.Sort();
        Line(
            "candidates-recall",
            (double)found / asked,
            0.98,
            "at 20",
            new
            {
                scoredOfAll = Math.Round((double)scored / Turns / Companies, 4),
                msMedian = Math.Round(quick[Turns / 2], 2),
                msP95 = Math.Round(quick[Turns * 95 / 100], 2),
                msFullMedian = Math.Round(Result.Median(slow), 2),
                secondsToBuild = Math.Round(built, 2),
            }
        );
    }

    private static void Decisions(string folder, Func<string[], bool> wanted)
    {
        if (!Directory.Exists(folder))
        {
            Console.Error.WriteLine("decisions skipped: no data (--data DIR says where it is)");
            return;
        }
        var data = ReciprocalData.Read(folder);
        List<ReciprocalData.Foretold> ours = [.. data.Ours()];
        List<ReciprocalData.Foretold> product = [.. data.Baseline(harmonic: false)];
        List<ReciprocalData.Foretold> harmonic = [.. data.Baseline(harmonic: true)];
        void Compare(string name, Func<IReadOnlyList<ReciprocalData.Foretold>, double> measure)
        {
            if (wanted([name]))
                Line(
                    name,
                    measure(ours),
                    Math.Max(measure(product), measure(harmonic)),
                    "",
                    new
                    {
                        product = Math.Round(measure(product), 4),
                        harmonic = Math.Round(measure(harmonic), 4),
                        pairs = ours.Count,
                    }
                );
        }
        Compare("auc", ReciprocalData.Auc);
        Compare("ndcg5", ReciprocalData.Ndcg5);
    }

    private static double Time(Action work)
    {
        var start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }

    private static void Line(string name, double ours, double reference, string unit, object more)
    {
        Console.WriteLine(
            JsonSerializer.Serialize(
                new Dictionary<string, object?>
                {
                    ["bench"] = "matching",
                    ["case"] = name,
                    ["ours"] = Math.Round(ours, 4),
                    ["reference"] = Math.Round(reference, 4),
                    ["unit"] = unit,
                    ["ratio"] = reference == 0 ? null : Math.Round(ours / reference, 3),
                    ["cores"] = Environment.ProcessorCount,
                    ["more"] = more,
                }
            )
        );
        Console.Error.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -20} {Math.Round(ours, 4), 10} {Math.Round(reference, 4), 10} {unit, -10} {more}"
            )
        );
    }
}
