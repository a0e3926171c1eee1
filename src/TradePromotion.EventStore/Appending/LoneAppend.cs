using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>
/// The short way for the commonest append: one event to one stream of a known version, and nobody else in line. Scalars
/// instead of sixteen arrays; what does not fit draws no number, and the long way (<see cref="AppendStatement"/>) says why.
/// </summary>
internal sealed class LoneAppend : IAsyncDisposable
{
    public const string Definition = """
        create or replace function {s}.tp_append_one_v1(
            lock_key bigint, channel text, at timestamptz, stream uuid, alias text, expected bigint,
            event uuid, data jsonb, name text, correlation text, causation text, headers jsonb, out head bigint)
        language plpgsql as $$
        begin
            perform pg_advisory_xact_lock(lock_key);
            if expected = 0 then
                insert into {s}.mt_streams(id, type, version, "timestamp", created)
                values (stream, alias, 1, at, at) on conflict do nothing;
            else
                update {s}.mt_streams s set version = s.version + 1, "timestamp" = at
                where s.id = stream and s.version = expected and s.type = alias and s.is_archived is not true;
            end if;
            if not found then
                return;
            end if;
            insert into {s}.mt_events(seq_id, id, stream_id, version, data, type, "timestamp", correlation_id, causation_id, headers)
            values (nextval('{s}.mt_events_sequence'), event, stream, expected + 1, data, name, at, correlation, causation, headers)
            returning seq_id into head;
            perform pg_notify(channel, head::text);
        end $$;
        """;

    private readonly NpgsqlCommand _command;
    private readonly NpgsqlParameter<DateTimeOffset> _at;
    private readonly NpgsqlParameter<Guid> _stream;
    private readonly NpgsqlParameter<string> _alias;
    private readonly NpgsqlParameter<long> _expected;
    private readonly NpgsqlParameter<Guid> _id;
    private readonly NpgsqlParameter<byte[]> _data;
    private readonly NpgsqlParameter<string> _name;
    private readonly NpgsqlParameter _correlation;
    private readonly NpgsqlParameter _causation;
    private readonly NpgsqlParameter _headers;

    private LoneAppend(StoreContext store, NpgsqlConnection connection)
    {
        _command = new(
            $"select {store.Schema}.tp_append_one_v1($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            connection
        );
        Add(new NpgsqlParameter<long> { TypedValue = store.LockOf("append") });
        Add(new NpgsqlParameter<string> { TypedValue = store.AppendedChannel });
        _at = Add(new NpgsqlParameter<DateTimeOffset>());
        _stream = Add(new NpgsqlParameter<Guid>());
        _alias = Add(new NpgsqlParameter<string> { TypedValue = "" });
        _expected = Add(new NpgsqlParameter<long>());
        _id = Add(new NpgsqlParameter<Guid>());
        _data = Add(new NpgsqlParameter<byte[]> { NpgsqlDbType = NpgsqlDbType.Jsonb });
        _name = Add(new NpgsqlParameter<string> { TypedValue = "" });
        _correlation = Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        _causation = Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Text });
        _headers = Add(new NpgsqlParameter { NpgsqlDbType = NpgsqlDbType.Jsonb });
    }

    public static async Task<LoneAppend> Prepare(StoreContext store, NpgsqlConnection connection)
    {
        var lone = new LoneAppend(store, connection);
        await lone._command.PrepareAsync().ConfigureAwait(false);
        return lone;
    }

    /// <summary>One event of one stream, whose version the caller knows.</summary>
    public static bool Fits(AppendRequest request) =>
        request.EventCount == 1 && request.Streams is [{ Expected.Value: >= 0 }];

    /// <summary>Writes the request; its position, or null when the stream is not as expected.</summary>
    public async Task<long?> Execute(AppendRequest request, Guid id, DateTimeOffset at)
    {
        var (stream, encoded) = (request.Streams[0], request.Events[0][0]);
        (_at.TypedValue, _id.TypedValue) = (at, id);
        (_stream.TypedValue, _alias.TypedValue) = (stream.StreamId, stream.StreamType);
        _expected.TypedValue = stream.Expected.Value;
        (_data.TypedValue, _name.TypedValue) = (encoded.Data, encoded.StoredName);
        _correlation.Value = request.Metadata.CorrelationId ?? (object)DBNull.Value;
        _causation.Value = request.Metadata.CausationId ?? (object)DBNull.Value;
        _headers.Value = request.Headers ?? (object)DBNull.Value;
        await using var reader = await _command.ExecuteReaderAsync().ConfigureAwait(false);
        await reader.ReadAsync().ConfigureAwait(false);
        return reader.IsDBNull(0) ? null : reader.GetInt64(0);
    }

    public async ValueTask DisposeAsync() => await _command.DisposeAsync().ConfigureAwait(false);

    private T Add<T>(T parameter)
        where T : NpgsqlParameter
    {
        _command.Parameters.Add(parameter);
        return parameter;
    }
}
