using System.Collections.Concurrent;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>
/// The one writer of a process. Whoever finds it idle writes at once, on their own thread; whoever comes meanwhile waits in
/// line, and the whole line goes into the next commit. Those who were served together come back together: then the first of
/// them lets the others step into line before it writes.
/// </summary>
internal sealed class Appender(StoreContext store) : IAsyncDisposable
{
    // The planner takes the arrays for large ones and would scan mt_streams; a lone index is right for any size.
    private const string PlannerSettings =
        "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off -c plan_cache_mode=force_generic_plan";

    private readonly ConcurrentQueue<AppendRequest> _line = new();
    private readonly List<AppendRequest> _nextTime = [];
    private int _writing;
    private volatile bool _closed;
    private volatile bool _hasCompany;
    private NpgsqlConnection? _connection;
    private AppendParameters? _statement;
    private int _breaks;

    /// <summary>Writes the request; returns the position of its last event after the commit.</summary>
    public Task<long> Append(AppendRequest request)
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        _line.Enqueue(request);
        if (Interlocked.CompareExchange(ref _writing, 1, 0) == 0)
        {
            if (_hasCompany)
                GoOn();
            else
                _ = WriteBatch();
        }
        return request.Done;
    }

    public async ValueTask DisposeAsync()
    {
        _closed = true;
        while (Interlocked.CompareExchange(ref _writing, 1, 0) != 0)
            await Task.Delay(1).ConfigureAwait(false);
        await Disconnect().ConfigureAwait(false);
    }

    /// <summary>Writes one batch. The pen is handed on before anybody's code runs here, so that it cannot hold up the line.</summary>
    private async Task WriteBatch()
    {
        var batch = Collect();
        try
        {
            await Write(batch).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            foreach (var request in batch.Requests)
                request.Failure ??= e;
        }
        _hasCompany = batch.Requests.Count > 1;
        if (_hasCompany)
        {
            // First in, first out: those who are told now may join the next batch, which makes it a full one.
            foreach (var request in batch.Requests)
                ThreadPool.UnsafeQueueUserWorkItem(
                    static r => r.Complete(),
                    request,
                    preferLocal: false
                );
            GoOn();
            return;
        }
        PutDownOrGoOn();
        foreach (var request in batch.Requests)
            request.Complete();
    }

    private void GoOn() =>
        ThreadPool.UnsafeQueueUserWorkItem(
            static writer => _ = writer.WriteBatch(),
            this,
            preferLocal: false
        );

    private void PutDownOrGoOn()
    {
        if (_nextTime.Count == 0 && _line.IsEmpty)
        {
            Volatile.Write(ref _writing, 0);
            Interlocked.MemoryBarrier();
            // Somebody may have joined the line between the look and the release.
            if (_line.IsEmpty || Interlocked.CompareExchange(ref _writing, 1, 0) != 0)
                return;
        }
        GoOn();
    }

    private AppendBatch Collect()
    {
        var batch = new AppendBatch();
        _nextTime.RemoveAll(batch.TryAdd);
        while (!batch.IsFull && _line.TryDequeue(out var request))
            if (!batch.TryAdd(request))
                _nextTime.Add(request);
        return batch;
    }

    private async Task Write(AppendBatch batch)
    {
        if (batch.Requests.Count == 0)
            return;
        try
        {
            await Execute(batch).ConfigureAwait(false);
        }
        catch (PostgresException e)
            when (batch.Requests.Count > 1
                && !e.IsTransient
                && _connection?.FullState == System.Data.ConnectionState.Open
            )
        {
            // One request the database cannot take must not fail its neighbours: each gets its own commit.
            foreach (var request in batch.Requests)
                try
                {
                    var alone = new AppendBatch();
                    alone.TryAdd(request);
                    await Execute(alone).ConfigureAwait(false);
                }
                catch (PostgresException own)
                {
                    request.Failure = own;
                }
        }
    }

    private async Task Execute(AppendBatch batch)
    {
        try
        {
            // Not found out by the first who writes after a restart of the server: for them it would have failed.
            if (_breaks != store.Signal.Breaks)
                await Disconnect().ConfigureAwait(false);
            var statement = _statement ??= await Connect().ConfigureAwait(false);
            // The database keeps microseconds; what is at hand must not know more than what is read back.
            var now = store.Clock.GetUtcNow();
            now = now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
            statement.At.TypedValue = now;
            batch.Fill(statement, now);
            long[] versions,
                positions;
            await using (
                var reader = await statement.Command.ExecuteReaderAsync().ConfigureAwait(false)
            )
            {
                await reader.ReadAsync().ConfigureAwait(false);
                versions = reader.GetFieldValue<long[]>(1);
                positions = reader.IsDBNull(2) ? [] : reader.GetFieldValue<long[]>(2);
                batch.Settle(reader.GetFieldValue<int[]>(0), versions, positions);
            }
            if (positions.Length == 0)
                return;
            batch.Remember(store.Recent, versions, positions, now);
            store.Signal.Heard(positions[^1]);
        }
        catch when (_connection?.FullState != System.Data.ConnectionState.Open)
        {
            // Whether it was committed is unknown; the callers hear of the failure, the next batch gets a new connection.
            await Disconnect().ConfigureAwait(false);
            throw;
        }
    }

    private async Task<AppendParameters> Connect()
    {
        await Disconnect().ConfigureAwait(false);
        _breaks = store.Signal.Breaks;
        _connection = await store
            .OpenOwn(PlannerSettings, CancellationToken.None)
            .ConfigureAwait(false);
        try
        {
            return await AppendParameters.Prepare(store, _connection).ConfigureAwait(false);
        }
        catch (PostgresException e)
            when (e.SqlState
                    is PostgresErrorCodes.UndefinedFunction
                        or PostgresErrorCodes.InvalidSchemaName
            )
        {
            // The first append ever, and nobody made the tables yet.
            await StoreSchema.Provision(store, CancellationToken.None).ConfigureAwait(false);
            return await AppendParameters.Prepare(store, _connection).ConfigureAwait(false);
        }
    }

    private async Task Disconnect()
    {
        if (_statement is not null)
            await _statement.DisposeAsync().ConfigureAwait(false);
        if (_connection is not null)
            await _connection.DisposeAsync().ConfigureAwait(false);
        (_statement, _connection) = (null, null);
    }
}
