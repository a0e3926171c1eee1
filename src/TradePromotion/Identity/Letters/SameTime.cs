namespace TradePromotion.Identity.Letters;

/// <summary>
/// Answers that must not tell whether an address is known take the same time whether or not a letter is written: at least so long
/// that the difference lies within it.
/// </summary>
internal static class SameTime
{
    private static readonly TimeSpan Least = TimeSpan.FromMilliseconds(300);

    /// <summary>Does the work, and answers no sooner than after the least time.</summary>
    public static async Task Of(Func<Task> work, CancellationToken cancel)
    {
        var least = Task.Delay(Least, cancel);
        await work();
        await least;
    }
}
