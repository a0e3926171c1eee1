using System.Runtime.CompilerServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using TradePromotion.Kernel;

namespace TradePromotion.EventStore;

/// <summary>Reads events as they stand, and folds streams.</summary>
internal sealed class EventReader(StoreContext store)
{
    private const string Columns =
        "seq_id, id, stream_id, version, type, \"timestamp\", data, correlation_id, causation_id, headers";

    private static readonly IReadOnlyDictionary<string, string> NoHeaders =
        new Dictionary<string, string>();

    private readonly Snapshots _snapshots = new(store);

    public async Task<Loaded> Load(StreamRef stream, AsOf? asOf, CancellationToken cancel)
    {
        var state = stream.Initial;
        var (version, personal) = (0L, false);
        var every = asOf is null ? store.Options.Snapshots.GetValueOrDefault(state.GetType()) : 0;
        if (
            every > 0
            && await _snapshots.Find(stream.Id, state.GetType(), cancel).ConfigureAwait(false)
                is { } snapshot
        )
            (state, version) = (snapshot.State, snapshot.Version);
        var from = version;

        await using var command = store.Data.CreateCommand(
            $"select version, type, data from {store.Schema}.mt_events where stream_id = $1 and version > $2{Limits(asOf)} order by version"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream.Id });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = version });
        AddLimits(command, asOf);
        await using (var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false))
            while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            {
                version = reader.GetInt64(0);
                var type = reader.GetString(1);
                var data = reader.GetFieldValue<byte[]>(2);
                personal |= every > 0 && PersonalText.IsIn(data);
                var @event = await store.Codec.Decode(type, data, cancel).ConfigureAwait(false);
                state = stream.Evolve(
                    state,
                    @event ?? throw new UnknownEvent(type, stream.Id, version)
                );
            }
        if (every > 0 && !personal && version - from >= every)
            await _snapshots.Keep(stream.Id, state, version, cancel).ConfigureAwait(false);
        return new(state, version);
    }

    /// <summary>Many streams in one question. Snapshots play no part: this is for looks back and for lists.</summary>
    public async Task<Dictionary<Guid, object>> LoadMany(
        IReadOnlyList<StreamRef> streams,
        AsOf? asOf,
        CancellationToken cancel
    )
    {
        var known = streams.ToDictionary(s => s.Id);
        var states = streams.ToDictionary(s => s.Id, s => s.Initial);
        await using var command = store.Data.CreateCommand(
            $"select stream_id, version, type, data from {store.Schema}.mt_events where stream_id = any($1) and version > $2{Limits(asOf)} order by stream_id, version"
        );
        command.Parameters.Add(Uuids(known.Keys));
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = 0 });
        AddLimits(command, asOf);
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
        {
            var (id, type) = (reader.GetGuid(0), reader.GetString(2));
            var @event = await store
                .Codec.Decode(type, reader.GetFieldValue<byte[]>(3), cancel)
                .ConfigureAwait(false);
            states[id] = known[id]
                .Evolve(states[id], @event ?? throw new UnknownEvent(type, id, reader.GetInt64(1)));
        }
        return states;
    }

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
        command.Parameters.Add(Uuids(streams));
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

    private static NpgsqlParameter<Guid[]> Uuids(IEnumerable<Guid> ids) =>
        new() { TypedValue = [.. ids], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };

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

    private static string Limits(AsOf? asOf) =>
        asOf is null ? "" : " and version <= $3 and \"timestamp\" <= $4 and seq_id <= $5";

    private static void AddLimits(NpgsqlCommand command, AsOf? asOf)
    {
        if (asOf is null)
            return;
        command.Parameters.Add(
            new NpgsqlParameter<long> { TypedValue = asOf.Version ?? long.MaxValue }
        );
        command.Parameters.Add(
            new NpgsqlParameter<DateTimeOffset>
            {
                TypedValue = (asOf.Moment ?? DateTimeOffset.MaxValue).ToUniversalTime(),
            }
        );
        command.Parameters.Add(
            new NpgsqlParameter<long> { TypedValue = asOf.Position ?? long.MaxValue }
        );
    }
}
