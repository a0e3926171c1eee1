using TradePromotion.Benchmarks.Suggesting;

namespace TradePromotion.Benchmarks.Recommending;

/// <summary>
/// Who should meet whom: how fast all pairs of a large fair are scored and one buyer's again, what the index finds of 200,000
/// companies, how evenly attention is spread, how well decisions of real people and codes of customs are foretold.
/// </summary>
internal static class MatchingBench
{
    /// <summary>How many are suggested to one.</summary>
    public const int ListLength = 20;

    /// <summary>Prints a case.</summary>
    public static BenchLine Lines { get; } = new("matching");

    /// <param name="only">One case.</param>
    /// <param name="data">Where the folders <c>reciprocal</c> and <c>hs</c> are.</param>
    public static Task Run(string? only, string? data)
    {
        bool Wanted(params string[] cases) => only is null || cases.Contains(only);
        data ??= Path.Combine("..", "shared", "data");
        if (Wanted("score-full", "update-one", "capacity", "gini"))
            FairCases.Run(Wanted);
        if (Wanted("candidates-recall"))
            CandidateCase.Run();
        if (Wanted("auc", "ndcg5"))
            DecisionCases.Run(Path.Combine(data, "reciprocal"), Wanted);
        if (Wanted("hs6-top1", "hs6-top5"))
            HsCases.Run(data, only);
        return Task.CompletedTask;
    }

    /// <summary>How long something takes, in seconds.</summary>
    public static double Time(Action work)
    {
        var start = TimeProvider.System.GetTimestamp();
        work();
        return TimeProvider.System.GetElapsedTime(start).TotalSeconds;
    }
}
