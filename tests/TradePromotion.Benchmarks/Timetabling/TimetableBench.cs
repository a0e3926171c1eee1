using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Reading;
using TradePromotion.Matching.Timetabling.Repairing;
using TradePromotion.Tests.Matching.Timetabling;

namespace TradePromotion.Benchmarks.Timetabling;

/// <summary>
/// The timetable against what is published of it (Bofill et al., JAIR 74, 2022): seconds to a proven optimum of every
/// instance in a folder, the gap after ten seconds, a fair of 20,000 meetings, and mending it. Every answer is checked again.
/// </summary>
internal static class TimetableBench
{
    private const int Fairness = 2;
    private const double Anytime = 10;
    private const int Large = 20_000;
    private static readonly BenchLine Lines = new("timetable");

    // Seconds of the MaxSAT approach in the paper's table, on its machine.
    private static readonly Dictionary<string, double> Published = new()
    {
        ["tic-12.original"] = 0.1,
        ["tic-12crafc.original"] = 0.3,
        ["tic-13.original"] = 0.4,
        ["tic-13crafc.original"] = 5.8,
        ["forumt-14.original"] = 0.5,
        ["forumt-14crafe.original"] = 0.6,
        ["forum-13.original"] = 2.5,
        ["forum-13crafc.original"] = 2.3,
        ["forum-14.original"] = 5.1,
        ["ticf-13crafa.original"] = 2.2,
    };

    /// <param name="seconds">The most for one instance.</param>
    /// <param name="only">One case: an instance's name, large-20000 or repair.</param>
    /// <param name="folder">Where the instances are.</param>
    public static Task Run(double seconds, string? only, string? folder)
    {
        folder ??= Path.Combine("..", "shared", "data", "b2b");
        if (!Directory.Exists(folder))
            Console.Error.WriteLine("instances skipped: no data (--dir DIR says where it is)");
        else
            Instances(folder, seconds, only);
        if (only is null or "large-20000" or "repair")
            LargeFairCases(only);
        return Task.CompletedTask;
    }

    private static void Instances(string folder, double seconds, string? only)
    {
        var (sum, proven, gaps, unplaced) = (0.0, 0, new List<int>(), 0);
        foreach (var file in Directory.GetFiles(folder, "*.dzn").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(file);
            if (only is not null && only != name && only is not ("sum-proven" or "gap-10s"))
                continue;
            var (found, time, early) = Solve(file, seconds);
            var whole = found.IsWhole(DznFile.Read(File.ReadAllText(file), Fairness));
            var isProven = found.Status is TimetableStatus.Optimal or TimetableStatus.Unsat;
            Lines.Print(
                name,
                Math.Round(time, 3),
                Published.TryGetValue(name, out var seen) ? seen : null,
                "s",
                new
                {
                    status = found.Status.ToString().ToLowerInvariant(),
                    breaks = whole ? found.Objective!.Value.Breaks : (int?)null,
                    lowerBound = found.Bounds.Breaks,
                    breaksAfter10s = early,
                }
            );
            (sum, proven) = (sum + time, proven + (isProven ? 1 : 0));
            if (found.Status == TimetableStatus.Unsat)
                continue;
            if (early is { } breaks)
                gaps.Add(breaks - found.Bounds.Breaks);
            else
                unplaced++;
        }
        if (gaps.Count + unplaced == 0)
            return;
        Lines.Print(
            "sum-proven",
            Math.Round(sum, 1),
            81,
            "s",
            new { proven, instances = gaps.Count + unplaced }
        );
        Lines.Print(
            "gap-10s",
            gaps.Count == 0 ? 0 : Math.Round(gaps.Average(), 2),
            1,
            "breaks",
            new { unplaced }
        );
    }

    private static (Timetable Found, double Seconds, int? Early) Solve(string file, double seconds)
    {
        var text = File.ReadAllText(file);
        var problem = DznFile.Read(text, Fairness);
        var (clock, early) = (TimeProvider.System, (int?)null);
        var start = clock.GetTimestamp();
        double Elapsed() => clock.GetElapsedTime(start).TotalSeconds;
        var found = Optimiser.Run(
            problem,
            () => Elapsed() > seconds,
            wholeOnly: true,
            progress: t =>
                early =
                    Elapsed() <= Anytime && t.IsWhole(problem) ? t.Objective!.Value.Breaks : early
        );
        var time = Elapsed();
        if (found.IsWhole(problem))
            new PublishedTimetable(text).Breaks(
                [.. found.Placements.Select(p => p!.Value.Slot + 1)],
                Fairness
            );
        return (found, time, early);
    }

    private static void LargeFairCases(string? only)
    {
        const double Limit = 30;
        var problem = LargeFair.Create(Large, seed: 7);
        var clock = TimeProvider.System;
        var start = clock.GetTimestamp();
        var found = Optimiser.Run(
            problem,
            () => clock.GetElapsedTime(start).TotalSeconds > Limit,
            seed: 1
        );
        if (TimetableCheck.Broken(problem, found.Placements).FirstOrDefault() is { } broken)
            throw new InvalidOperationException(broken);
        if (only is null or "large-20000")
            Lines.Print(
                "large-20000",
                found.Objective!.Value.Breaks,
                94,
                "breaks",
                new
                {
                    unplaced = Large - found.Objective.Value.Placed,
                    lowerBound = found.Bounds.Breaks,
                    seconds = Limit,
                }
            );
        if (only is null or "repair")
            Repair(problem, found.Placements, clock);
    }

    // A buyer at a time calls everything off: what it takes to mend the rest, and how many others are moved.
    private static void Repair(
        MeetingProblem problem,
        IReadOnlyList<Placement?> placements,
        TimeProvider clock
    )
    {
        const int Cancellations = 1_000;
        var live = new LiveTimetable(problem, placements);
        var wishes = problem.WishesByPerson();
        var random = new Random(3);
        var (times, moved) = (new List<double>(), 0);
        while (times.Count < Cancellations)
        {
            var gone = wishes[random.Next(problem.People.Count * 5 / 6) + problem.People.Count / 6];
            if (gone.Count == 0)
                continue;
            var start = clock.GetTimestamp();
            var changes = live.Withdraw(gone);
            times.Add(clock.GetElapsedTime(start).TotalMilliseconds);
            moved += changes.Count(c => !gone.Contains(c.Wish));
        }
        if (TimetableCheck.Broken(problem, live.Placements).FirstOrDefault() is { } broken)
            throw new InvalidOperationException(broken);
        times.Sort();
        Lines.Print(
            "repair",
            Math.Round(times[(int)(Cancellations * 0.99)], 3),
            10,
            "ms p99",
            new
            {
                p50 = Math.Round(times[Cancellations / 2], 3),
                movedOnAverage = Math.Round((double)moved / Cancellations, 2),
                breaksAfter = live.Objective.Breaks,
            }
        );
    }
}
