using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>
/// Fills a table of a view from the first event on, beside the one that serves: reads big pages while it folds the one
/// before, copies the rows, and lets the new table take over in one short transaction.
/// </summary>
internal sealed partial class ViewFiller(
    StoreContext store,
    ViewRuntime view,
    ViewTable table,
    ViewOwnership ownership,
    SemaphoreSlim gate
)
{
    private readonly EventFeed _feed = new(store);
    private readonly ViewTables _tables = new(store);
    private readonly RowBuffer _rows = view.NewBuffer();
    private readonly string _target = view.Qualified(table.Physical);
    private long _position;

    // Nothing has been written yet, so rows can be copied; later they have to be merged.
    private bool _isEmpty;

    public async Task Run(CancellationToken cancel)
    {
        // An index over millions of rows takes longer than anybody's question may.
        await using var connection = await store
            .OpenOwn(ViewEngine.Settings, cancel, patient: true)
            .ConfigureAwait(false);
        if (
            !await connection
                .Ask<bool>($"select pg_try_advisory_lock({view.FillLock})", cancel)
                .ConfigureAwait(false)
        )
            return;
        _position = await Recorded(connection, cancel).ConfigureAwait(false);
        _rows.IsComplete = _isEmpty = _position == 0;
        view.FillProgress = 0;
        // What rows may not share they may not share from the first on: so it is an event that breaks it, and not the index at the end.
        foreach (var index in view.CreateIndexes(table.Physical).Where(ViewRuntime.IsUnique))
            await connection.Run(index, cancel).ConfigureAwait(false);
        if (!await CatchUp(connection, cancel).ConfigureAwait(false))
            return;
        foreach (var index in view.CreateIndexes(table.Physical))
            await connection.Run(index, cancel).ConfigureAwait(false);
        // Without statistics the first queries would be planned as if the table were empty.
        await connection.Run($"analyze {_target}", cancel).ConfigureAwait(false);
        while (!await TakeOver(connection, cancel).ConfigureAwait(false))
            await Task.Delay(TimeSpan.FromSeconds(1), store.Clock, cancel).ConfigureAwait(false);
    }

    /// <summary>The last events and the switch, while nobody else applies any.</summary>
    private async Task<bool> TakeOver(NpgsqlConnection connection, CancellationToken cancel)
    {
        if (!await CatchUp(connection, cancel).ConfigureAwait(false))
            return true;
        await gate.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (!await CatchUp(connection, cancel).ConfigureAwait(false))
                return true;
            if (
                !await _tables
                    .Serve(connection, view, table.Generation, _position, cancel)
                    .ConfigureAwait(false)
            )
                return false;
            view.Stopped = null;
            view.Reached(_position);
            view.Serving = table.Physical;
        }
        finally
        {
            gate.Release();
        }
        store.Signal.ViewsMoved.Beat();
        await connection
            .Run($"notify {store.Signal.ViewsMovedChannel}", cancel)
            .ConfigureAwait(false);
        return true;
    }

    /// <summary>False when an event stopped it.</summary>
    private async Task<bool> CatchUp(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var reading = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        var next = Read(reading, _position, cancel);
        while (true)
        {
            var page = await next.ConfigureAwait(false);
            if (page.More)
                next = Read(reading, page.UpTo, cancel);
            var poison = await Fold(connection, page, cancel).ConfigureAwait(false);
            if (poison is null)
                _position = page.UpTo;
            view.FillProgress = Math.Min(1, _position / (double)Math.Max(1, store.Signal.Position));
            try
            {
                if (
                    poison is not null
                    || !page.More
                    || IsCareful
                    || _rows.Count > store.Options.RowsInMemory
                )
                    await Flush(connection, cancel).ConfigureAwait(false);
            }
            catch (PostgresException e) when (!e.IsTransient)
            {
                poison = Refused(page, e);
                if (poison is null)
                {
                    if (page.More)
                        await next.ConfigureAwait(false);
                    await Narrow(connection, page, cancel).ConfigureAwait(false);
                    next = Read(reading, _position, cancel);
                    continue;
                }
            }
            if (poison is not null)
            {
                if (page.More)
                    await next.ConfigureAwait(false);
                view.FillStopped = poison;
                await ownership.Record(connection, view, poison, cancel).ConfigureAwait(false);
                return false;
            }
            Relax();
            if (!page.More)
                return true;
        }
    }

    /// <summary>Off this thread: decoding the next page goes on while this one is folded.</summary>
    private Task<SeenPage> Read(NpgsqlConnection reading, long after, CancellationToken cancel) =>
        Task.Run(() => _feed.Read(reading, after, view.StoredNames, _pageSize, cancel), cancel);

    private async Task<PoisonedEvent?> Fold(
        NpgsqlConnection connection,
        SeenPage page,
        CancellationToken cancel
    )
    {
        SeenEvent? current = null;
        try
        {
            var wanted = page.Events.Where(view.Wants).ToList();
            if (!_rows.IsComplete)
            {
                var keys = new List<Guid>();
                foreach (var seen in wanted)
                    keys.AddRange(view.Needs(current = seen));
                await Load(connection, _rows.Missing(keys), cancel).ConfigureAwait(false);
            }
            foreach (var seen in wanted)
                _rows.Fold(current = seen);
            return null;
        }
        catch (Exception e)
            when (current is not null && e is not NpgsqlException and not OperationCanceledException
            )
        {
            _position = current.Position - 1;
            return PoisonedEvent.Of(current, e);
        }
    }
}
