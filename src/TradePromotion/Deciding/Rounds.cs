namespace TradePromotion.Deciding;

/// <summary>The round of a job over many things: what fails for one does not hold up the others.</summary>
public static class Rounds
{
    /// <summary>Acts on each in turn. The round fails once it is over, so that its history tells; the next one tries again.</summary>
    /// <exception cref="AggregateException">What failed.</exception>
    public static async Task Each<T>(
        IEnumerable<T> things,
        Func<T, Task> act,
        CancellationToken cancel
    )
    {
        var failed = new List<Exception>();
        foreach (var thing in things)
            try
            {
                await act(thing);
            }
            catch (Exception e) when (!cancel.IsCancellationRequested)
            {
                failed.Add(new InvalidOperationException($"failed for {thing}", e));
            }
        if (failed.Count > 0)
            throw new AggregateException(failed);
    }
}
