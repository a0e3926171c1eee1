using System.Text.Json;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>
/// Events in PostgreSQL, in tables Marten can read. The order of positions is the order of commits, so whoever reads
/// "after N" misses nothing and waits for nobody.
/// </summary>
public sealed partial class EventStore : IAsyncDisposable
{
    private readonly StoreContext _store;
    private readonly Appender _appender;
    private readonly EventReader _reader;
    private readonly StreamLoader _loader;
    private readonly SemaphoreSlim _once = new(1);
    private volatile bool _provisioned;

    internal EventStore(StoreContext store)
    {
        _store = store;
        _appender = new(store);
        _reader = new(store);
        _loader = new(store);
    }

    /// <summary>Makes the store's tables where they are missing. Harmless to repeat, also from several nodes at once.</summary>
    public async Task Provision(CancellationToken cancel = default)
    {
        if (_provisioned)
            return;
        await _once.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (!_provisioned)
                await StoreSchema.Provision(_store, cancel).ConfigureAwait(false);
            _provisioned = true;
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>
    /// Writes events to one stream or, all or nothing, to several. Returns after the commit, with the position of the last
    /// event (0 when there was none). Throws <see cref="ConcurrencyConflict"/> when a stream is not at the expected version,
    /// <see cref="StreamArchived"/>, or <see cref="StreamTypeMismatch"/>; then nothing was written and no number was drawn.
    /// Cancelling while it waits for its commit does not take it back.
    /// </summary>
    public async Task<long> Append(
        IReadOnlyList<StreamAppend> streams,
        EventMetadata metadata,
        CancellationToken cancel = default
    )
    {
        if (streams.Count == 0)
            return 0;
        if (streams.Count > 1 && streams.DistinctBy(s => s.StreamId).Count() < streams.Count)
            throw new ArgumentException("one append names a stream once", nameof(streams));
        // The writer sees for itself that its tables are there; a key for a person is made before it writes.
        if (!_provisioned && streams.Any(s => s.Events.Any(_store.Codec.IsPersonal)))
            await Provision(cancel).ConfigureAwait(false);
        var encoded = new EncodedEvent[streams.Count][];
        for (var i = 0; i < streams.Count; i++)
        {
            var events = streams[i].Events;
            encoded[i] = new EncodedEvent[events.Count];
            for (var j = 0; j < events.Count; j++)
                encoded[i][j] = await _store.Codec.Encode(events[j], cancel).ConfigureAwait(false);
        }
        cancel.ThrowIfCancellationRequested();
        var headers =
            metadata.Headers.Count == 0
                ? null
                : JsonSerializer.Serialize(metadata.Headers, EventJson.Options);
        return await _appender
            .Append(new(streams, encoded, metadata, headers))
            .ConfigureAwait(false);
    }

    /// <summary>
    /// The state of a stream, now or <paramref name="asOf"/> some point; version 0 and the initial state where there is none.
    /// Throws <see cref="UnknownEvent"/> when the stream holds an event this program does not know.
    /// </summary>
    public async Task<Loaded> Load(
        StreamRef stream,
        AsOf? asOf = null,
        CancellationToken cancel = default
    )
    {
        if (!_provisioned)
            await Provision(cancel).ConfigureAwait(false);
        return await _loader.Load(stream, asOf, cancel).ConfigureAwait(false);
    }

    /// <inheritdoc cref="Load(StreamRef, AsOf?, CancellationToken)"/>
    public async Task<Loaded<TState>> Load<TState, TEvent>(
        Guid id,
        AsOf? asOf = null,
        CancellationToken cancel = default
    )
        where TState : IEvolve<TState, TEvent>
        where TEvent : class
    {
        var loaded = await Load(StreamRef.To<TState, TEvent>(id), asOf, cancel)
            .ConfigureAwait(false);
        return new((TState)loaded.State, loaded.Version);
    }

    /// <summary>The states of many streams of one kind, by their ids, read at once; of a stream without events the first state.</summary>
    /// <exception cref="UnknownEvent">An event nobody here knows.</exception>
    public async Task<IReadOnlyDictionary<Guid, TState>> LoadMany<TState, TEvent>(
        IReadOnlyCollection<Guid> ids,
        AsOf? asOf = null,
        CancellationToken cancel = default
    )
        where TState : IEvolve<TState, TEvent>
        where TEvent : class
    {
        if (!_provisioned)
            await Provision(cancel).ConfigureAwait(false);
        var states = await _loader
            .LoadMany([.. ids.Distinct().Select(StreamRef.To<TState, TEvent>)], asOf, cancel)
            .ConfigureAwait(false);
        return states.ToDictionary(s => s.Key, s => (TState)s.Value);
    }

    /// <summary>Closes a stream for good: it can be read, and refuses every further event.</summary>
    public async Task Archive(Guid streamId, CancellationToken cancel = default)
    {
        await Provision(cancel).ConfigureAwait(false);
        await using var connection = await _store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        // No append is under way while the stream and its events are closed together.
        await connection
            .Run($"select pg_advisory_xact_lock({_store.LockOf("append")})", cancel)
            .ConfigureAwait(false);
        await connection
            .Run(
                $"update {_store.Schema}.mt_streams set is_archived = true where id = $1",
                cancel,
                streamId
            )
            .ConfigureAwait(false);
        await connection
            .Run(
                $"update {_store.Schema}.mt_events set is_archived = true where stream_id = $1",
                cancel,
                streamId
            )
            .ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>Finishes the append that is under way and lets go of the writer's connection.</summary>
    public async ValueTask DisposeAsync()
    {
        await _appender.DisposeAsync().ConfigureAwait(false);
        _once.Dispose();
    }
}
