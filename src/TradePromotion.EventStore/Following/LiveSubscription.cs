using System.Globalization;

namespace TradePromotion.EventStore;

/// <summary>One page's wish to hear of changes.</summary>
internal sealed class LiveSubscription(
    TimeProvider clock,
    Views views,
    TimeSpan throttle,
    Func<Task> changed
) : IDisposable
{
    private static readonly TimeSpan ViewsMayTake = TimeSpan.FromSeconds(5);

    // Whoever subscribes reads in their own language; the thread that calls back would speak the server's.
    private readonly (CultureInfo Formats, CultureInfo Words) _culture = (
        CultureInfo.CurrentCulture,
        CultureInfo.CurrentUICulture
    );
    private readonly CancellationTokenSource _end = new();
    private readonly Lock _lock = new();
    private HashSet<Type> _types = [];
    private long _position;
    private bool _serving;

    public Action Ended { get; set; } = () => { };

    /// <summary>Something it asked for happened.</summary>
    public void Touch(long position, Type type)
    {
        lock (_lock)
        {
            _position = position;
            _types.Add(type);
            if (_serving || _end.IsCancellationRequested)
                return;
            _serving = true;
        }
        _ = Task.Run(Serve);
    }

    public void Dispose()
    {
        Ended();
        _end.Cancel();
    }

    private async Task Serve()
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _culture;
        while (Next() is var (position, types))
            try
            {
                await views
                    .WaitFor(position, ViewsMayTake, types, _end.Token)
                    .ConfigureAwait(false);
                await changed().ConfigureAwait(false);
                await Task.Delay(throttle, clock, _end.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (_end.IsCancellationRequested)
            {
                return;
            }
            catch (Exception)
            {
                // A page that went away in the middle of its refresh is no concern of the store; the next change tries again.
            }
    }

    private (long, HashSet<Type>)? Next()
    {
        lock (_lock)
        {
            _serving = _types.Count > 0 && !_end.IsCancellationRequested;
            if (!_serving)
                return null;
            var next = (_position, _types);
            _types = [];
            return next;
        }
    }
}
