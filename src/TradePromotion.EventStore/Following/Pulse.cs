namespace TradePromotion.EventStore;

/// <summary>Wakes everybody who waits, each time something moved. Take <see cref="Next"/> before looking, so that no beat is missed.</summary>
internal sealed class Pulse
{
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>Completes with the next beat.</summary>
    public Task Next => Volatile.Read(ref _next).Task;

    /// <summary>Wakes those who wait.</summary>
    public void Beat() =>
        Interlocked
            .Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously))
            .TrySetResult();

    /// <summary>Waits for the next beat, but not longer than told.</summary>
    public static async Task Wait(Task next, TimeSpan atMost, CancellationToken cancel)
    {
        try
        {
            await next.WaitAsync(atMost, cancel).ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // Being late is an answer, too.
        }
    }
}
