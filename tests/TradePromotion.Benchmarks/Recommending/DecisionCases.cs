using static TradePromotion.Benchmarks.Recommending.MatchingBench;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>How well the decisions of real people about each other are foretold.</summary>
internal static class DecisionCases
{
    public static void Run(string folder, Func<string[], bool> wanted)
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
                Lines.Print(
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
}
