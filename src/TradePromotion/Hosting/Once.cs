using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>What is good once: a code that was typed, the seal of a form. Whoever comes second is told so, on whichever node.</summary>
public interface IOnce
{
    /// <summary>Whether this is the first time; remembered for a while, after which what was spent is worth nothing anyway.</summary>
    Task<bool> Spend(string what, TimeSpan remembered, CancellationToken cancel = default);
}

/// <summary>
/// Keeps what was spent in table <c>hosting.spent</c>, made on first use: one statement tells the first from the second, however close they come.
/// Rows hold a hash, by the database's clock.
/// </summary>
public sealed class Once(NpgsqlDataSource database) : IOnce
{
    private const int SpendsBetweenSweeps = 500;

    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('hosting.spent'));
        create schema if not exists hosting;
        create table if not exists hosting.spent (key text primary key, until timestamptz not null);
        commit;
        """;

    private const string First = """
        insert into hosting.spent as s values ($1, now() + $2)
        on conflict (key) do update set until = excluded.until where s.until <= now()
        returning key
        """;

    private volatile Task? _made;
    private int _spends;

    public async Task<bool> Spend(
        string what,
        TimeSpan remembered,
        CancellationToken cancel = default
    )
    {
        await Made();
        if (Interlocked.Increment(ref _spends) % SpendsBetweenSweeps == 0)
            await Sweep(cancel);
        await using var spend = database.CreateCommand(First);
        spend.Parameters.Add(new() { Value = Hidden(what) });
        spend.Parameters.Add(new() { Value = remembered });
        return await spend.ExecuteScalarAsync(cancel) is not null;
    }

    private async Task Sweep(CancellationToken cancel)
    {
        await using var delete = database.CreateCommand(
            "delete from hosting.spent where until <= now()"
        );
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private static string Hidden(string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)));

    // Making it twice is harmless; a failure is tried again by the next who comes.
    private Task Made()
    {
        if (_made is not { IsFaulted: false } making)
            _made = making = Make();
        return making;

        async Task Make()
        {
            await using var make = database.CreateCommand(Schema);
            await make.ExecuteNonQueryAsync();
        }
    }
}
