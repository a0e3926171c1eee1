using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Schema;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>States of long streams, kept so that loading starts there. Only a shortcut: losing them all costs time, nothing else.</summary>
internal sealed class Snapshots(StoreContext store)
{
    private readonly System.Collections.Concurrent.ConcurrentDictionary<Type, string> _shapes =
        new();

    /// <summary>The newest snapshot whose state has today's shape.</summary>
    public async Task<(object State, long Version)?> Find(
        Guid stream,
        Type state,
        CancellationToken cancel
    )
    {
        await using var command = store.Data.CreateCommand(
            $"select version, data from {store.Schema}.tp_snapshot where stream_id = $1 and state = $2 and shape = $3"
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = state.FullName! });
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Shape(state) });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        if (!await reader.ReadAsync(cancel).ConfigureAwait(false))
            return null;
        return (
            JsonSerializer.Deserialize(reader.GetFieldValue<byte[]>(1), state, EventJson.Options)!,
            reader.GetInt64(0)
        );
    }

    /// <summary>Keeps the state unless a newer one is kept already.</summary>
    public async Task Keep(Guid stream, object state, long version, CancellationToken cancel)
    {
        await using var command = store.Data.CreateCommand(
            $"""
            insert into {store.Schema}.tp_snapshot as s(stream_id, state, shape, version, data) values ($1, $2, $3, $4, $5)
            on conflict (stream_id, state) do update set shape = excluded.shape, version = excluded.version, data = excluded.data
            where s.version < excluded.version or s.shape <> excluded.shape
            """
        );
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = stream });
        command.Parameters.Add(
            new NpgsqlParameter<string> { TypedValue = state.GetType().FullName! }
        );
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = Shape(state.GetType()) });
        command.Parameters.Add(new NpgsqlParameter<long> { TypedValue = version });
        command.Parameters.Add(
            new()
            {
                Value = JsonSerializer.SerializeToUtf8Bytes(
                    state,
                    state.GetType(),
                    EventJson.Options
                ),
                NpgsqlDbType = NpgsqlDbType.Jsonb,
            }
        );
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>
    /// The shape of the state as JSON together with the program it was folded by: a changed Evolve is a changed assembly,
    /// and nobody must find yesterday's mistake in a snapshot.
    /// </summary>
    private string Shape(Type state) =>
        _shapes.GetOrAdd(
            state,
            type =>
                Convert.ToHexStringLower(
                    SHA256.HashData(
                        Encoding.UTF8.GetBytes(
                            EventJson.Options.GetJsonSchemaAsNode(type).ToJsonString()
                                + type.Module.ModuleVersionId
                        )
                    )
                )[..16]
        );
}
