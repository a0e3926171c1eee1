using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>
/// Reads what followed a position. Positions are given out in the order of commits, so the newest position at the time
/// of reading is a safe one: nothing can appear below it later.
/// </summary>
internal sealed class EventFeed(StoreContext store)
{
    private readonly string _head =
        $"select coalesce(max(seq_id), 0) from {store.Schema}.mt_events";

    private readonly string _events = $"""
        select seq_id, stream_id, version, type, "timestamp", headers ->> '{EventMetadata.ByHeader}', data
        from {store.Schema}.mt_events where seq_id > $1 and type = any($2) order by seq_id limit $3
        """;

    /// <summary>The next events of these stored names. One that cannot be read comes with its error.</summary>
    public async Task<SeenPage> Read(
        NpgsqlConnection connection,
        long after,
        string[] names,
        int limit,
        CancellationToken cancel
    ) =>
        store.Recent.After(after, limit) is { } recent
            ? await Open(recent, names, cancel).ConfigureAwait(false)
            : await Ask(connection, after, names, limit, cancel).ConfigureAwait(false);

    private async Task<SeenPage> Open(
        List<RecentEvent> recent,
        string[] names,
        CancellationToken cancel
    )
    {
        var seen = new List<SeenEvent>();
        foreach (var (recorded, type, data) in recent)
            if (names.Contains(type))
                seen.Add(await Open(recorded, type, data, cancel).ConfigureAwait(false));
        var upTo = recent[^1].Recorded.Position;
        return new(seen, upTo, upTo < store.Signal.Position);
    }

    private async Task<SeenPage> Ask(
        NpgsqlConnection connection,
        long after,
        string[] names,
        int limit,
        CancellationToken cancel
    )
    {
        await using var batch = new NpgsqlBatch(connection);
        batch.BatchCommands.Add(new(_head));
        var events = new NpgsqlBatchCommand(_events);
        events.Parameters.Add(new NpgsqlParameter<long> { TypedValue = after });
        events.Parameters.Add(
            new NpgsqlParameter<string[]>
            {
                TypedValue = names,
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
            }
        );
        events.Parameters.Add(new NpgsqlParameter<int> { TypedValue = limit });
        batch.BatchCommands.Add(events);

        var seen = new List<SeenEvent>();
        await using var reader = await batch.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        await reader.ReadAsync(cancel).ConfigureAwait(false);
        var head = reader.GetInt64(0);
        await reader.NextResultAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            seen.Add(await Open(reader, cancel).ConfigureAwait(false));
        var last = seen.Count > 0 ? seen[^1].Position : 0;
        return seen.Count == limit
            ? new(seen, last, true)
            : new(seen, Math.Max(Math.Max(head, last), after), false);
    }

    private async ValueTask<SeenEvent> Open(NpgsqlDataReader reader, CancellationToken cancel)
    {
        var by =
            !reader.IsDBNull(5) && Guid.TryParse(reader.GetString(5), out var person)
                ? person
                : (Guid?)null;
        var recorded = new Recorded(
            reader.GetInt64(0),
            reader.IsDBNull(1) ? default : reader.GetGuid(1),
            reader.GetInt64(2),
            reader.GetFieldValue<DateTimeOffset>(4),
            by
        );
        return await Open(recorded, reader.GetString(3), reader.GetFieldValue<byte[]>(6), cancel)
            .ConfigureAwait(false);
    }

    private async ValueTask<SeenEvent> Open(
        Recorded recorded,
        string type,
        byte[] stored,
        CancellationToken cancel
    )
    {
        try
        {
            var data = await store.Codec.Decode(type, stored, cancel).ConfigureAwait(false);
            return new(recorded, type, data, null);
        }
        catch (UnreadableEvent e)
        {
            return new(recorded, type, null, e);
        }
    }
}
