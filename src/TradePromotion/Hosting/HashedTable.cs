using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>
/// A table of schema <c>hosting</c> that all nodes share, made on first use. Its key is a hash, so nobody reads there who came or what was typed; what is
/// over is swept away now and then.
/// </summary>
/// <param name="columns">Besides the key.</param>
/// <param name="over">What holds for a row that may go.</param>
internal sealed class HashedTable(
    NpgsqlDataSource database,
    string name,
    string columns,
    string over
)
{
    private const int UsesBetweenSweeps = 500;

    private volatile Task? _made;
    private int _uses;

    /// <summary>A command on the table; its first parameter is the key.</summary>
    public async Task<NpgsqlCommand> Command(string sql, string key, CancellationToken cancel)
    {
        await Made();
        if (Interlocked.Increment(ref _uses) % UsesBetweenSweeps == 0)
            await Do($"delete from hosting.{name} where {over}", cancel);
        var command = database.CreateCommand(sql);
        command.Parameters.Add(new() { Value = Hidden(key) });
        return command;
    }

    private static string Hidden(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

    // Making it twice is harmless; a failure is tried again by the next who comes.
    private Task Made()
    {
        if (_made is not { IsFaulted: false } making)
            _made = making = Make();
        return making;
    }

    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    private Task Make() =>
        Do(
            $"""
            begin;
            select pg_advisory_xact_lock(hashtext('hosting.{name}'));
            create schema if not exists hosting;
            create table if not exists hosting.{name} (key text primary key, {columns});
            commit;
            """,
            default
        );

    private async Task Do(string sql, CancellationToken cancel)
    {
        await using var command = database.CreateCommand(sql);
        await command.ExecuteNonQueryAsync(cancel);
    }
}
