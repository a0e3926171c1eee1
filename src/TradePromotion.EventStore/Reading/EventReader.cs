using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Reads events as they stand.</summary>
internal sealed class EventReader(StoreContext store)
{
    private const string Columns =
        "seq_id, id, stream_id, version, type, \"timestamp\", data, correlation_id, causation_id, headers";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders =
        new Dictionary<string, string>();

    public async IAsyncEnumerable<StoredEvent> ReadStream(
        Guid id,
        long afterVersion,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        await using var command = store.Data.CreateCommand(
            $"select {Columns} from {store.Schema}.mt_events where stream_id = $1 and version > $2 order by version"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = id });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = afterVersion });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            yield return await Read(reader, cancel).ConfigureAwait(false);
    }

    /// <summary>In pages, so that no connection is held while the caller works on what was read.</summary>
    public async IAsyncEnumerable<StoredEvent> ReadAll(
        long afterPosition,
        IReadOnlyCollection<string>? types,
        [EnumeratorCancellation] CancellationToken cancel
    )
    {
        const int pageSize = 500;
        for (var page = new List<StoredEvent>(); ; page.Clear())
        {
            await using (
                var command = store.Data.CreateCommand(
                    $"select {Columns} from {store.Schema}.mt_events where seq_id > $1{(types is null ? "" : " and type = any($2)")} order by seq_id limit {pageSize}"
                )
            )
            {
                command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = afterPosition });
                if (types is not null)
                    command.Parameters.Add(
                        new NpgsqlParameter<string[]>
                        {
                            TypedValue = [.. types],
                            NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Text,
                        }
                    );
                await using var reader = await command
                    .ExecuteReaderAsync(cancel)
                    .ConfigureAwait(false);
                while (await reader.ReadAsync(cancel).ConfigureAwait(false))
                    page.Add(await Read(reader, cancel).ConfigureAwait(false));
            }
            foreach (var @event in page)
                yield return @event;
            if (page.Count < pageSize)
                yield break;
            afterPosition = page[^1].Position;
        }
    }

    public async Task<IReadOnlyList<StoredEvent>> ReadNewest(
        IReadOnlyCollection<Guid> streams,
        string type,
        int skip,
        int take,
        CancellationToken cancel
    )
    {
        await using var command = store.Data.CreateCommand(
            $"""
            select {Columns} from {store.Schema}.mt_events where seq_id in (
                select max(seq_id) from {store.Schema}.mt_events where stream_id = any($1) and type = $2
                group by stream_id order by 1 offset $3 limit $4)
            order by seq_id
            """
        );
        command.Parameters.Add(Sql.Uuids(streams));
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = type });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = skip });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = take });
        return await ReadList(command, cancel).ConfigureAwait(false);
    }

    public async Task<IReadOnlyList<StoredEvent>> ReadAt(
        IReadOnlyCollection<long> positions,
        CancellationToken cancel
    )
    {
        await using var command = store.Data.CreateCommand(
            $"select {Columns} from {store.Schema}.mt_events where seq_id = any($1) order by seq_id"
        );
        command.Parameters.Add(
            new NpgsqlParameter<long[]>
            {
                TypedValue = [.. positions],
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint,
            }
        );
        return await ReadList(command, cancel).ConfigureAwait(false);
    }

    private async Task<IReadOnlyList<StoredEvent>> ReadList(
        NpgsqlCommand command,
        CancellationToken cancel
    )
    {
        var events = new List<StoredEvent>();
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            events.Add(await Read(reader, cancel).ConfigureAwait(false));
        return events;
    }

    private async ValueTask<StoredEvent> Read(NpgsqlDataReader reader, CancellationToken cancel)
    {
        var type = reader.GetString(4);
        return new(
            reader.GetInt64(0),
            reader.GetGuid(1),
            reader.GetGuid(2),
            reader.GetInt64(3),
            type,
            reader.GetFieldValue<DateTimeOffset>(5),
            await store
                .Codec.Decode(type, reader.GetFieldValue<byte[]>(6), cancel)
                .ConfigureAwait(false),
            reader.IsDBNull(7) ? null : reader.GetString(7),
            reader.IsDBNull(8) ? null : reader.GetString(8),
            reader.IsDBNull(9) ? NoHeaders : Headers(reader.GetFieldValue<byte[]>(9))
        );
    }

    /// <summary>Headers that others wrote may hold more than texts; they are shown as their JSON.</summary>
    private static Dictionary<string, string> Headers(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document
            .RootElement.EnumerateObject()
            .ToDictionary(p => p.Name, p => p.Value.ToString());
    }
}
