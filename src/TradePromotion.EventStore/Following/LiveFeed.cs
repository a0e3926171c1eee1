using Microsoft.Extensions.Logging;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>
/// Tells pages that something they show has changed, on whichever node it happened. Keyed, throttled, and only after
/// the views fed by the events have caught up, so that asking again shows the change.
/// </summary>
public sealed class LiveFeed
{
    private readonly StoreContext _store;
    private readonly Views _views;
    private readonly Lock _lock = new();
    private readonly Dictionary<object, HashSet<LiveSubscription>> _byKey = [];
    private long _position;

    internal LiveFeed(StoreContext store, Views views) => (_store, _views) = (store, views);

    /// <summary>Calls back after events of the stream, at most once per <paramref name="throttle"/>; dispose to end it.</summary>
    public IDisposable OnStream(Guid streamId, TimeSpan throttle, Func<Task> changed) =>
        Subscribe([streamId], throttle, changed);

    /// <summary>Calls back after events of these types (or deriving from them), at most once per <paramref name="throttle"/>; dispose to end it.</summary>
    public IDisposable OnEvents(
        IReadOnlyCollection<Type> eventTypes,
        TimeSpan throttle,
        Func<Task> changed
    ) =>
        Subscribe(
            [.. eventTypes.SelectMany(_store.Registry.Assignable).Distinct()],
            throttle,
            changed
        );

    internal async Task Run(ILogger log, CancellationToken cancel)
    {
        _position = _store.Signal.Position;
        while (!cancel.IsCancellationRequested)
            try
            {
                var appended = _store.Signal.Appended.Next;
                if (_position < _store.Signal.Position)
                    await Step(cancel).ConfigureAwait(false);
                else
                    await appended.WaitAsync(cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested) { }
            catch (Exception e)
            {
                log.LogWarning(e, "The live feed was interrupted; trying again");
                await Task.Delay(TimeSpan.FromSeconds(1), _store.Clock, cancel)
                    .ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
    }

    private async Task Step(CancellationToken cancel)
    {
        lock (_lock)
            if (_byKey.Count == 0)
            {
                _position = _store.Signal.Position;
                return;
            }
        await using var command = _store.Data.CreateCommand(
            $"select seq_id, stream_id, type from {_store.Schema}.mt_events where seq_id > $1 order by seq_id limit 5000"
        );
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = _position });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var last = 0L;
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            last = reader.GetInt64(0);
            if (_store.Registry.Find(reader.GetString(2))?.Type is not { } type)
                continue;
            Tell(reader.GetGuid(1), last, type);
            Tell(type, last, type);
        }
        _position = last > 0 ? last : _store.Signal.Position;
    }

    private void Tell(object key, long position, Type type)
    {
        lock (_lock)
            if (_byKey.TryGetValue(key, out var subscriptions))
                foreach (var subscription in subscriptions)
                    subscription.Touch(position, type);
    }

    private LiveSubscription Subscribe(
        IReadOnlyList<object> keys,
        TimeSpan throttle,
        Func<Task> changed
    )
    {
        var subscription = new LiveSubscription(_store.Clock, _views, throttle, changed);
        lock (_lock)
            foreach (var key in keys)
                (_byKey.TryGetValue(key, out var known) ? known : _byKey[key] = []).Add(
                    subscription
                );
        subscription.Ended = () =>
        {
            lock (_lock)
                foreach (var key in keys)
                    if (
                        _byKey.TryGetValue(key, out var known)
                        && known.Remove(subscription)
                        && known.Count == 0
                    )
                        _byKey.Remove(key);
        };
        return subscription;
    }
}
