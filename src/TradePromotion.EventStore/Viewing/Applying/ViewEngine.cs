using Microsoft.Extensions.Logging;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>
/// Applies new events to the views this node owns: reads them once for all views, folds in memory, writes all views in one
/// transaction. Another node takes over when this one's connection, and with it its locks, is gone.
/// </summary>
internal sealed class ViewEngine(StoreContext store, IReadOnlyList<ViewRuntime> views, ILogger log)
{
    // What a view forgets in a crash it folds again, so its commits need not wait for the disk.
    public const string Settings = "-c synchronous_commit=off -c jit=off";

    private static readonly TimeSpan Look = TimeSpan.FromSeconds(2);

    private readonly EventFeed _feed = new(store);
    private readonly ViewOwnership _ownership = new(store, views, log);

    /// <summary>Held while events are applied; a filler takes it for the moment of its switch.</summary>
    public SemaphoreSlim Gate { get; } = new(1);

    public async Task Run(CancellationToken cancel)
    {
        while (!cancel.IsCancellationRequested)
            try
            {
                await using var connection = await store
                    .OpenOwn(
                        $"-c application_name={ViewOwnership.ApplicationName(store)} {Settings}",
                        cancel
                    )
                    .ConfigureAwait(false);
                await Follow(connection, cancel).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (cancel.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                log.LogError(e, "Applying events to the views was interrupted; trying again");
                _ownership.Lost();
                await Task.Delay(
                        TimeSpan.FromMilliseconds(500),
                        store.Clock,
                        CancellationToken.None
                    )
                    .ConfigureAwait(false);
            }
        _ownership.Lost();
        await _ownership.FillersDone().ConfigureAwait(false);
    }

    private async Task Follow(NpgsqlConnection connection, CancellationToken cancel)
    {
        var lastLook = 0L;
        while (true)
        {
            var (appended, asked) = (store.Signal.Appended.Next, store.Signal.ViewsAsked.Next);
            if (lastLook == 0 || store.Clock.GetElapsedTime(lastLook) >= Look || _ownership.IsAsked)
            {
                await _ownership.LookAround(connection, this, cancel).ConfigureAwait(false);
                lastLook = store.Clock.GetTimestamp();
            }
            while (await Step(connection, cancel).ConfigureAwait(false)) { }
            await Pulse.Wait(Task.WhenAny(appended, asked), Look, cancel).ConfigureAwait(false);
            _ownership.IsAsked = asked.IsCompleted;
        }
    }

    /// <summary>Applies the next page; true when there may be more.</summary>
    private async Task<bool> Step(NpgsqlConnection connection, CancellationToken cancel)
    {
        await Gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var live = views.Where(v => v.IsLive).ToList();
            if (live.Count == 0 || live.All(v => v.Position >= store.Signal.Position))
                return false;
            var names = live.SelectMany(v => v.StoredNames).Distinct().ToArray();
            var page = await _feed
                .Read(connection, live.Min(v => v.Position), names, 1000, cancel)
                .ConfigureAwait(false);
            var works = live.Select(v => new ViewWork(v, page)).ToList();
            await Apply(connection, works, cancel).ConfigureAwait(false);
            store.Signal.Heard(page.UpTo);
            store.Signal.ViewsMoved.Beat();
            return page.More;
        }
        finally
        {
            Gate.Release();
        }
    }

    private async Task Apply(
        NpgsqlConnection connection,
        List<ViewWork> works,
        CancellationToken cancel
    )
    {
        var busy = works.Where(w => w.Events.Count > 0).ToList();
        try
        {
            await ViewWork.Fold(connection, busy, cancel).ConfigureAwait(false);
            await Write(connection, busy, cancel).ConfigureAwait(false);
        }
        catch (PostgresException e) when (!e.IsTransient && busy.Count > 0)
        {
            await ApplyOneByOne(connection, busy, cancel).ConfigureAwait(false);
        }
        foreach (var work in works)
        {
            if (work.Poison is { } poison)
                await _ownership.Stop(connection, work.View, poison, cancel).ConfigureAwait(false);
            work.View.Reached(work.UpTo);
        }
    }

    /// <summary>The database refused something: view by view, event by event, so that only the culprit stops, at its event.</summary>
    private async Task ApplyOneByOne(
        NpgsqlConnection connection,
        List<ViewWork> works,
        CancellationToken cancel
    )
    {
        foreach (var work in works)
        foreach (var seen in work.Restart())
        {
            var one = new ViewWork(work.View, seen);
            try
            {
                await ViewWork.Fold(connection, [one], cancel).ConfigureAwait(false);
                await Write(connection, [one], cancel).ConfigureAwait(false);
            }
            catch (PostgresException e) when (!e.IsTransient)
            {
                one.StopAt(seen, e);
            }
            if (one.Poison is not null)
            {
                work.StopAt(seen, one.Poison);
                break;
            }
        }
        await Write(connection, [.. works.Select(w => w.WithoutRows())], cancel)
            .ConfigureAwait(false);
    }

    private async Task Write(
        NpgsqlConnection connection,
        List<ViewWork> works,
        CancellationToken cancel
    )
    {
        // Views no event concerned are brought along on record now and then; on this node they have moved already.
        var moved = works.Concat(_ownership.Idle(works)).ToList();
        if (moved.Count == 0)
            return;
        // A batch is one round trip and one transaction.
        await using var batch = new NpgsqlBatch(connection);
        foreach (var work in works)
        foreach (var write in work.Writes())
            batch.BatchCommands.Add(write);
        var record = new NpgsqlBatchCommand(
            $"""
            update {store.Schema}.mt_event_progression p set last_seq_id = v.position, last_updated = $3
            from unnest($1, $2) as v(name, position) where p.name = v.name
            """
        );
        record.Parameters.Add(
            new NpgsqlParameter<string[]>
            {
                TypedValue = [.. moved.Select(w => w.View.Checkpoint)],
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            }
        );
        record.Parameters.Add(
            new NpgsqlParameter<long[]>
            {
                TypedValue = [.. moved.Select(w => w.UpTo)],
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
            }
        );
        record.Parameters.Add(
            new NpgsqlParameter<DateTimeOffset> { TypedValue = store.Clock.GetUtcNow() }
        );
        batch.BatchCommands.Add(record);
        if (_ownership.HasCompany)
            batch.BatchCommands.Add(
                new($"select pg_notify('{store.Signal.ViewsMovedChannel}', '')")
            );
        await batch.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
        _ownership.Recorded(moved);
    }
}
