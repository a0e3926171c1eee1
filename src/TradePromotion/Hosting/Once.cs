using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>What is good once: a code that was typed, the seal of a form. Whoever comes second is told so, on whichever node.</summary>
public interface IOnce
{
    /// <summary>Whether this is the first time; remembered for a while, after which what was spent is worth nothing anyway.</summary>
    Task<bool> Spend(string what, TimeSpan remembered, CancellationToken cancel = default);
}

/// <summary>
/// Keeps what was spent in table <c>hosting.spent</c>, by the database's clock: one statement tells the first from the second, however close they
/// come.
/// </summary>
public sealed class Once(NpgsqlDataSource database) : IOnce
{
    private const string First = """
        insert into hosting.spent as s values ($1, now() + $2)
        on conflict (key) do update set until = excluded.until where s.until <= now()
        returning key
        """;

    private readonly HashedTable _spent = new(
        database,
        "spent",
        "until timestamptz not null",
        "until <= now()"
    );

    public async Task<bool> Spend(
        string what,
        TimeSpan remembered,
        CancellationToken cancel = default
    )
    {
        await using var spend = await _spent.Command(First, what, cancel);
        spend.Parameters.Add(new() { Value = remembered });
        return await spend.ExecuteScalarAsync(cancel) is not null;
    }
}
