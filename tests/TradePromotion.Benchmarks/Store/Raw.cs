using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.Benchmarks.Store;

/// <summary>The same work by plain Npgsql: one prepared statement a commit, one connection a writer, nothing in between.</summary>
internal static class Raw
{
    public static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public static byte[] Body(Guid fair) =>
        JsonSerializer.SerializeToUtf8Bytes(BenchFairNoted.Of(fair), Json);

    /// <summary>A stream begun with one event.</summary>
    public static async Task<NpgsqlCommand> Start(NpgsqlConnection connection, string more = "")
    {
        var command = new NpgsqlCommand(
            $"""
            with s as (insert into store.mt_streams(id, type, version, "timestamp", created) values ($1, 'bench_fair', 1, $4, $4) returning id){more}
            insert into store.mt_events(seq_id, id, stream_id, version, data, type, "timestamp")
            select nextval('store.mt_events_sequence'), $2, id, 1, $3, 'bench_fair_noted', $4 from s
            """,
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<Guid>());
        command.Parameters.Add(new NpgsqlParameter<Guid>());
        command.Parameters.Add(new NpgsqlParameter<byte[]> { NpgsqlDbType = NpgsqlDbType.Jsonb });
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>());
        await command.PrepareAsync();
        return command;
    }

    public static Task Start(NpgsqlCommand prepared, Guid stream)
    {
        ((NpgsqlParameter<Guid>)prepared.Parameters[0]).TypedValue = stream;
        ((NpgsqlParameter<Guid>)prepared.Parameters[1]).TypedValue = NextId();
        ((NpgsqlParameter<byte[]>)prepared.Parameters[2]).TypedValue = Body(stream);
        ((NpgsqlParameter<DateTimeOffset>)prepared.Parameters[3]).TypedValue =
            TimeProvider.System.GetUtcNow();
        return prepared.ExecuteNonQueryAsync();
    }

    /// <summary>More events to a stream whose version is known.</summary>
    public static async Task<NpgsqlCommand> Continue(NpgsqlConnection connection)
    {
        var command = new NpgsqlCommand(
            """
            with s as (update store.mt_streams set version = version + cardinality($3), "timestamp" = $5 where id = $1 and version = $2 returning id)
            insert into store.mt_events(seq_id, id, stream_id, version, data, type, "timestamp")
            select nextval('store.mt_events_sequence'), e.id, s.id, $2 + e.nth, e.data, 'bench_fair_noted', $5
            from s, unnest($3, $4) with ordinality as e(id, data, nth)
            """,
            connection
        );
        command.Parameters.Add(new NpgsqlParameter<Guid>());
        command.Parameters.Add(new NpgsqlParameter<long>());
        command.Parameters.Add(
            new NpgsqlParameter<Guid[]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid }
        );
        command.Parameters.Add(
            new NpgsqlParameter<byte[][]> { NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb }
        );
        command.Parameters.Add(new NpgsqlParameter<DateTimeOffset>());
        await command.PrepareAsync();
        return command;
    }

    public static async Task Continue(NpgsqlCommand prepared, Guid stream, long version, int events)
    {
        ((NpgsqlParameter<Guid>)prepared.Parameters[0]).TypedValue = stream;
        ((NpgsqlParameter<long>)prepared.Parameters[1]).TypedValue = version;
        ((NpgsqlParameter<Guid[]>)prepared.Parameters[2]).TypedValue =
        [
            .. Enumerable.Range(0, events).Select(_ => NextId()),
        ];
        ((NpgsqlParameter<byte[][]>)prepared.Parameters[3]).TypedValue =
        [
            .. Enumerable.Range(0, events).Select(_ => Body(stream)),
        ];
        ((NpgsqlParameter<DateTimeOffset>)prepared.Parameters[4]).TypedValue =
            TimeProvider.System.GetUtcNow();
        if (await prepared.ExecuteNonQueryAsync() != events)
            throw new InvalidOperationException("a version was not as known");
    }

    public static async Task<BenchFair> Load(NpgsqlCommand prepared, Guid stream)
    {
        ((NpgsqlParameter<Guid>)prepared.Parameters[0]).TypedValue = stream;
        var state = BenchFair.Initial;
        await using var reader = await prepared.ExecuteReaderAsync();
        while (await reader.ReadAsync())
            state = BenchFair.Evolve(
                state,
                JsonSerializer.Deserialize<BenchFairNoted>(reader.GetFieldValue<byte[]>(0), Json)!
            );
        return state;
    }

    public static Guid NextId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
}
