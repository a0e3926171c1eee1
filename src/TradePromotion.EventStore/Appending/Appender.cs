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
    private readonly ConcurrentQueue<AppendRequest> _line = new();
    private readonly List<AppendRequest> _nextTime = [];
    private readonly AppendConnection _connection = new(store);
    private int _writing;
    private volatile bool _closed;
    private volatile bool _hasCompany;

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
        await _connection.DisposeAsync().ConfigureAwait(false);
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
            await _connection.Execute(batch).ConfigureAwait(false);
        }
        catch (PostgresException e)
            when (batch.Requests.Count > 1 && !e.IsTransient && _connection.IsOpen)
        {
            // One request the database cannot take must not fail its neighbours: each gets its own commit.
            foreach (var request in batch.Requests)
                try
                {
                    var alone = new AppendBatch();
                    alone.TryAdd(request);
                    await _connection.Execute(alone).ConfigureAwait(false);
                }
                catch (PostgresException own)
                {
                    request.Failure = own;
                }
        }
    }
}
