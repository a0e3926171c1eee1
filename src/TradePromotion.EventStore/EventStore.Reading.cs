namespace TradePromotion.EventStore;

/// <summary>What is written, as it stands.</summary>
public sealed partial class EventStore
{
    /// <summary>The events of a stream in order, unknown ones included (their <see cref="StoredEvent.Data"/> is null).</summary>
    public IAsyncEnumerable<StoredEvent> ReadStream(
        Guid id,
        long afterVersion = 0,
        CancellationToken cancel = default
    ) => _reader.ReadStream(id, afterVersion, cancel);

    /// <summary>The events of all streams in the order of their commits, of all stored names or only of some.</summary>
    public IAsyncEnumerable<StoredEvent> ReadAll(
        long afterPosition = 0,
        IReadOnlyCollection<string>? types = null,
        CancellationToken cancel = default
    ) => _reader.ReadAll(afterPosition, types, cancel);

    /// <summary>
    /// Of each of these streams the newest event of one stored name, where it has one, in the order of their commits: as many as are asked for,
    /// after as many as are passed over.
    /// </summary>
    public Task<IReadOnlyList<StoredEvent>> ReadNewest(
        IReadOnlyCollection<Guid> streams,
        string type,
        int skip,
        int take,
        CancellationToken cancel = default
    ) => _reader.ReadNewest(streams, type, skip, take, cancel);

    /// <summary>The events at these positions, in their order.</summary>
    public Task<IReadOnlyList<StoredEvent>> ReadAt(
        IReadOnlyCollection<long> positions,
        CancellationToken cancel = default
    ) => _reader.ReadAt(positions, cancel);

    /// <summary>The position of the newest event, 0 when there is none.</summary>
    public async Task<long> LastPosition(CancellationToken cancel = default)
    {
        await Provision(cancel).ConfigureAwait(false);
        await using var connection = await _store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        return await connection
            .Ask<long>($"select coalesce(max(seq_id), 0) from {_store.Schema}.mt_events", cancel)
            .ConfigureAwait(false);
    }
}
