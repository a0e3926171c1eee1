using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>The append statement prepared on the writer's connection, with its parameters by name.</summary>
internal sealed class AppendParameters : IAsyncDisposable
{
    private AppendParameters(NpgsqlCommand command) => Command = command;

    public NpgsqlCommand Command { get; }
    public NpgsqlParameter<DateTimeOffset> At { get; private init; } = null!;
    public NpgsqlParameter<int[]> Request { get; private init; } = null!;
    public NpgsqlParameter<Guid[]> Stream { get; private init; } = null!;
    public NpgsqlParameter<string[]> Alias { get; private init; } = null!;
    public NpgsqlParameter<long[]> Expected { get; private init; } = null!;
    public NpgsqlParameter<long[]> Adds { get; private init; } = null!;
    public NpgsqlParameter<int[]> Entry { get; private init; } = null!;
    public NpgsqlParameter<long[]> Nth { get; private init; } = null!;
    public NpgsqlParameter<Guid[]> Id { get; private init; } = null!;
    public NpgsqlParameter<byte[][]> Data { get; private init; } = null!;
    public NpgsqlParameter<string[]> Name { get; private init; } = null!;
    public NpgsqlParameter<string?[]> Correlation { get; private init; } = null!;
    public NpgsqlParameter<string?[]> Causation { get; private init; } = null!;
    public NpgsqlParameter<string?[]> Headers { get; private init; } = null!;

    public static async Task<AppendParameters> Prepare(
        StoreContext store,
        NpgsqlConnection connection
    )
    {
        var command = new NpgsqlCommand(
            AppendStatement.Call.Replace("{s}", store.Schema),
            connection
        );
        NpgsqlParameter<T> Add<T>(NpgsqlDbType type, T value)
        {
            var parameter = new NpgsqlParameter<T> { NpgsqlDbType = type, TypedValue = value };
            command.Parameters.Add(parameter);
            return parameter;
        }
        Add(NpgsqlDbType.Bigint, store.LockOf("append"));
        Add(NpgsqlDbType.Text, store.AppendedChannel);
        var parameters = new AppendParameters(command)
        {
            At = Add(NpgsqlDbType.TimestampTz, DateTimeOffset.UnixEpoch),
            Request = Add<int[]>(NpgsqlDbType.Array | NpgsqlDbType.Integer, []),
            Stream = Add<Guid[]>(NpgsqlDbType.Array | NpgsqlDbType.Uuid, []),
            Alias = Add<string[]>(NpgsqlDbType.Array | NpgsqlDbType.Text, []),
            Expected = Add<long[]>(NpgsqlDbType.Array | NpgsqlDbType.Bigint, []),
            Adds = Add<long[]>(NpgsqlDbType.Array | NpgsqlDbType.Bigint, []),
            Entry = Add<int[]>(NpgsqlDbType.Array | NpgsqlDbType.Integer, []),
            Nth = Add<long[]>(NpgsqlDbType.Array | NpgsqlDbType.Bigint, []),
            Id = Add<Guid[]>(NpgsqlDbType.Array | NpgsqlDbType.Uuid, []),
            Data = Add<byte[][]>(NpgsqlDbType.Array | NpgsqlDbType.Jsonb, []),
            Name = Add<string[]>(NpgsqlDbType.Array | NpgsqlDbType.Text, []),
            Correlation = Add<string?[]>(NpgsqlDbType.Array | NpgsqlDbType.Text, []),
            Causation = Add<string?[]>(NpgsqlDbType.Array | NpgsqlDbType.Text, []),
            Headers = Add<string?[]>(NpgsqlDbType.Array | NpgsqlDbType.Jsonb, []),
        };
        await command.PrepareAsync().ConfigureAwait(false);
        return parameters;
    }

    public async ValueTask DisposeAsync() => await Command.DisposeAsync().ConfigureAwait(false);
}
