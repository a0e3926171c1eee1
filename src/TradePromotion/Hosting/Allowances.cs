using System.Security.Cryptography;
using System.Text;
using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>
/// What is left to whoever is limited, for all nodes together: one row each in table <c>hosting.allowance</c>, made on first use. Rows hold
/// a hash instead of an address or a person, by the database's clock, and are forgotten within hours.
/// </summary>
public sealed class Allowances(NpgsqlDataSource database, ILogger<Allowances> log)
{
    private const int TakesBetweenSweeps = 500;

    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('hosting.allowance'));
        create schema if not exists hosting;
        create table if not exists hosting.allowance (
            key text primary key,
            tokens double precision not null,
            taken boolean not null,
            at timestamptz not null
        );
        commit;
        """;

    private const string Filled =
        "least($2, a.tokens + greatest(0, extract(epoch from now() - a.at)) / 60 * $3)";

    // Fills up by the minute to the burst, then one is taken where there is one.
    private const string Take = $"""
        insert into hosting.allowance as a values ($1, $2 - 1, true, now())
        on conflict (key) do update set
            tokens = {Filled} - case when {Filled} >= 1 then 1 else 0 end,
            taken = {Filled} >= 1,
            at = greatest(a.at, now())
        returning taken, tokens
        """;

    private volatile Task? _made;
    private int _takes;

    /// <summary>Takes one of what a key has left. Where the database cannot be asked there is no limit: it would refuse all else, too.</summary>
    /// <param name="burst">How many there are at most.</param>
    /// <param name="refill">How many come back each minute.</param>
    /// <returns>Null when there was one, else how long until there is.</returns>
    public async ValueTask<TimeSpan?> TakeOne(
        string key,
        int burst,
        int refill,
        CancellationToken cancel = default
    )
    {
        try
        {
            await Made();
            if (Interlocked.Increment(ref _takes) % TakesBetweenSweeps == 0)
                await Sweep(cancel);
            await using var take = database.CreateCommand(Take);
            take.Parameters.Add(new() { Value = Hidden(key) });
            take.Parameters.Add(new() { Value = (double)burst });
            take.Parameters.Add(new() { Value = (double)refill });
            await using var row = await take.ExecuteReaderAsync(cancel);
            await row.ReadAsync(cancel);
            return row.GetBoolean(0) ? null : TimeSpan.FromMinutes((1 - row.GetDouble(1)) / refill);
        }
        catch (NpgsqlException e)
        {
            log.LogWarning(e, "limits cannot be asked");
            return null;
        }
    }

    private async Task Sweep(CancellationToken cancel)
    {
        await using var delete = database.CreateCommand(
            "delete from hosting.allowance where at < now() - interval '2 hours'"
        );
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private static string Hidden(string key) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)));

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
