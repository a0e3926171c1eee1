using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>
/// What is left to whoever is limited, for all nodes together: one row each in table <c>hosting.allowance</c>, by the database's clock; it is
/// forgotten within hours.
/// </summary>
public sealed class Allowances(NpgsqlDataSource database, ILogger<Allowances> log)
{
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

    private readonly HashedTable _left = new(
        database,
        "allowance",
        "tokens double precision not null, taken boolean not null, at timestamptz not null",
        "at < now() - interval '2 hours'"
    );

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
            await using var take = await _left.Command(Take, key, cancel);
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
}
