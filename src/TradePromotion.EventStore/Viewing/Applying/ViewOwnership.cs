using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Which views this node applies events to, and what is on record about them: tables, checkpoints, stops.</summary>
internal sealed partial class ViewOwnership(
    StoreContext store,
    IReadOnlyList<ViewRuntime> views,
    ILogger log
)
{
    private static readonly TimeSpan IdleEvery = TimeSpan.FromSeconds(1);

    private readonly ViewTables _tables = new(store);
    private readonly ConcurrentDictionary<string, Task> _fillers = new();
    private readonly Dictionary<string, long> _recorded = [];
    private readonly SemaphoreSlim _fillerSlots = new(2);
    private CancellationTokenSource _term = new();
    private long _lastIdle;

    /// <summary>Somebody asked for something; look around soon.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Other nodes follow the same views and want to hear when they move.</summary>
    public bool HasCompany { get; private set; }

    public static string ApplicationName(StoreContext store) => $"tp_views_{store.Schema}";

    /// <summary>Takes the views nobody has, learns what is on record, and begins what has to be filled.</summary>
    public async Task LookAround(
        NpgsqlConnection connection,
        ViewEngine engine,
        CancellationToken cancel
    )
    {
        IsAsked = false;
        await TakeFreeViews(connection, cancel).ConfigureAwait(false);
        var tables = await _tables.All(connection, cancel).ConfigureAwait(false);
        var stops = await Stops(connection, cancel).ConfigureAwait(false);
        foreach (var view in views.Where(v => v.IsOwned))
        {
            var own = tables
                .Where(t => t.Name == view.Name && t.Fingerprint == view.Fingerprint)
                .ToList();
            var (stopped, skipped) = (
                stops.Where(s => s.Checkpoint == view.Checkpoint && !s.Skipped).ToList(),
                stops.Where(s => s.Checkpoint == view.Checkpoint && s.Skipped)
            );
            view.Skipped = skipped.Select(s => s.Event.Position).ToHashSet();
            if (stopped.Count == 0)
                (view.Stopped, view.FillStopped) = (null, null);
            if (view.Serving is null && own.Find(t => t.State == "serving") is { } serving)
            {
                view.Reached(
                    await connection
                        .Ask<long>(
                            $"select last_seq_id from {store.Schema}.mt_event_progression where name = $1",
                            cancel,
                            view.Checkpoint
                        )
                        .ConfigureAwait(false)
                );
                _recorded[view.Name] = view.Position;
                view.Serving = serving.Physical;
            }
            if (
                view.FillStopped is null
                && own.Where(t => t.State == "filling").MaxBy(t => t.Generation) is { } filling
            )
                BeginFilling(view, filling, engine);
        }
    }

    /// <summary>The connection is gone and the locks with it.</summary>
    public void Lost()
    {
        foreach (var view in views)
            (view.IsOwned, view.Serving) = (false, null);
        _term.Cancel();
        _term = new();
    }

    public Task FillersDone() => Task.WhenAll(_fillers.Values);

    /// <summary>Views no event concerned, whose place on record lags behind; asked often, answers now and then.</summary>
    public IEnumerable<ViewWork> Idle(IReadOnlyCollection<ViewWork> busy)
    {
        if (_lastIdle != 0 && store.Clock.GetElapsedTime(_lastIdle) < IdleEvery)
            return [];
        _lastIdle = store.Clock.GetTimestamp();
        return
        [
            .. views
                .Where(v =>
                    v.IsLive
                    && busy.All(b => b.View != v)
                    && _recorded.GetValueOrDefault(v.Name) < v.Position
                )
                .Select(ViewWork.Idle),
        ];
    }

    public void Recorded(IEnumerable<ViewWork> works)
    {
        foreach (var work in works)
            _recorded[work.View.Name] = work.UpTo;
    }

    private void BeginFilling(ViewRuntime view, ViewTable table, ViewEngine engine)
    {
        if (_fillers.TryGetValue(view.Name, out var running) && !running.IsCompleted)
            return;
        // An erasure may have led here: no key remembered from before it may be used.
        store.Keys.Forget(null);
        var term = _term.Token;
        _fillers[view.Name] = Task.Run(
            async () =>
            {
                try
                {
                    await _fillerSlots.WaitAsync(term).ConfigureAwait(false);
                    try
                    {
                        await new ViewFiller(store, view, table, this, engine.Gate)
                            .Run(term)
                            .ConfigureAwait(false);
                    }
                    finally
                    {
                        _fillerSlots.Release();
                    }
                }
                catch (OperationCanceledException) when (term.IsCancellationRequested) { }
                catch (Exception e)
                {
                    log.LogError(
                        e,
                        "Filling {Table} was interrupted; it goes on from its checkpoint",
                        table.Physical
                    );
                }
                finally
                {
                    view.FillProgress = null;
                }
                // Perhaps a newer generation was asked for meanwhile.
                store.Signal.ViewsAsked.Beat();
            },
            CancellationToken.None
        );
    }

    private async Task TakeFreeViews(NpgsqlConnection connection, CancellationToken cancel)
    {
        var free = views.Where(v => !v.IsOwned).ToList();
        await using var command = new NpgsqlCommand(
            """
            select coalesce((select array_agg(pg_try_advisory_lock(key) order by ord) from unnest($1) with ordinality as k(key, ord)), '{}'),
                   (select count(*) from pg_stat_activity where application_name = $2)
            """,
            connection
        );
        command.Parameters.Add(
            new()
            {
                Value = free.Select(v => v.Lock).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
            }
        );
        command.Parameters.Add(new() { Value = ApplicationName(store) });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await reader.ReadAsync(cancel).ConfigureAwait(false);
        var taken = reader.GetFieldValue<bool[]>(0);
        HasCompany = reader.GetInt64(1) > 1;
        await reader.DisposeAsync().ConfigureAwait(false);
        var mine = free.Where((_, i) => taken[i]).ToList();
        if (mine.Count == 0)
            return;
        // A new owner tries the event that stopped the last one: it may know better.
        await connection
            .Run(
                $"delete from {store.Schema}.tp_poison where skipped is null and name || ':' || fingerprint = any($1)",
                cancel,
                (object)mine.Select(v => v.Checkpoint).ToArray()
            )
            .ConfigureAwait(false);
        foreach (var view in mine)
            (view.IsOwned, view.Stopped, view.FillStopped) = (true, null, null);
    }
}
