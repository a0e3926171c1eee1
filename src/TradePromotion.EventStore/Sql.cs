using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Short statements on a connection that is at hand; parameters are <c>$1</c>, <c>$2</c> … in their order.</summary>
internal static class Sql
{
    public static async Task Run(
        this NpgsqlConnection connection,
        string sql,
        CancellationToken cancel,
        params object[] values
    )
    {
        await using var command = Command(connection, sql, values);
        await command.ExecuteNonQueryAsync(cancel).ConfigureAwait(false);
    }

    /// <summary>The one value the statement returns.</summary>
    public static async Task<T> Ask<T>(
        this NpgsqlConnection connection,
        string sql,
        CancellationToken cancel,
        params object[] values
    )
    {
        await using var command = Command(connection, sql, values);
        return (T)(await command.ExecuteScalarAsync(cancel).ConfigureAwait(false))!;
    }

    /// <summary>Ids as one parameter, for <c>any($n)</c>.</summary>
    public static NpgsqlParameter<Guid[]> Uuids(IEnumerable<Guid> ids) =>
        new() { TypedValue = [.. ids], NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Uuid };

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }
}
