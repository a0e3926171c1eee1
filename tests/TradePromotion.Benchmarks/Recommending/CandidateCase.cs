using TradePromotion.Matching.Recommending.Choosing;
using TradePromotion.Matching.Recommending.Scoring;
using static TradePromotion.Benchmarks.Recommending.MatchingBench;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>What the index finds of 200,000 companies, against scoring them all.</summary>
internal static class CandidateCase
{
    public static void Run()
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
        Lines.Print(
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
}
