using System.Diagnostics;

namespace TradePromotion.Benchmarks.Store;

/// <summary>Ways to measure one turn of one side.</summary>
internal static class Turns
{
    /// <summary>How often a second something can be done, by so many at once, each starting with its own state.</summary>
    public static async Task<double> Rate(TimeSpan time, int writers, Func<int, Func<Task>> writer)
    {
        var done = 0L;
        var clock = Stopwatch.StartNew();
        await Task.WhenAll(
            Enumerable
                .Range(0, writers)
                .Select(w =>
                    Task.Run(async () =>
                    {
                        var act = writer(w);
                        while (clock.Elapsed < time)
                        {
                            await act();
                            Interlocked.Increment(ref done);
                        }
                    })
                )
        );
        return done / clock.Elapsed.TotalSeconds;
    }

    /// <summary>The median time of one act, in milliseconds.</summary>
    public static async Task<double> Milliseconds(TimeSpan time, Func<Task<double>> act)
    {
        var taken = new List<double>();
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < time || taken.Count < 3; )
            taken.Add(await act());
        return Result.Median(taken);
    }

    public static async Task<double> Timed(Func<Task> act)
    {
        var clock = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    /// <summary>How often a second the disk makes a small write last.</summary>
    public static double FsyncRate()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        using var file = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            1,
            FileOptions.DeleteOnClose
        );
        var clock = Stopwatch.StartNew();
        var done = 0;
        for (; clock.ElapsedMilliseconds < 500; done++)
        {
            file.Position = 0;
            file.Write(new byte[8192]);
            file.Flush(flushToDisk: true);
        }
        return done / clock.Elapsed.TotalSeconds;
    }
}
