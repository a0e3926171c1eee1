using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>A table of a view's rows as it is on record.</summary>
internal sealed record ViewTable(
    string Name,
    string Fingerprint,
    int Generation,
    string Physical,
    string State,
    DateTimeOffset? Served
);

/// <summary>
/// The tables of the views and what queries see of them. Every definition has its own SQL view; that is what moves from
/// an old table to a new one, in one short transaction.
/// </summary>
internal sealed partial class ViewTables(StoreContext store)
{
    private string S => store.Schema;

    /// <summary>All tables on record.</summary>
    public async Task<List<ViewTable>> All(NpgsqlConnection connection, CancellationToken cancel)
    {
        await using var command = new NpgsqlCommand(
            $"select name, fingerprint, generation, physical, state, served from {S}.tp_view",
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var tables = new List<ViewTable>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            tables.Add(
                new(
                    reader.GetString(0),
                    reader.GetString(1),
                    reader.GetInt32(2),
                    reader.GetString(3),
                    reader.GetString(4),
                    reader.IsDBNull(5) ? null : reader.GetFieldValue<DateTimeOffset>(5)
                )
            );
        return tables;
    }

    /// <summary>
    /// From now on queries see this generation, which stands at <paramref name="position"/>. False when somebody's long
    /// query is in the way: waiting for it would make everybody else's queries wait behind us.
    /// </summary>
    public async Task<bool> Serve(
        NpgsqlConnection connection,
        ViewRuntime view,
        int generation,
        long position,
        CancellationToken cancel
    )
    {
        try
        {
            await using var transaction = await connection
                .BeginTransactionAsync(cancel)
                .ConfigureAwait(false);
            await connection.Run("set local lock_timeout = '300ms'", cancel).ConfigureAwait(false);
            var older = (await All(connection, cancel).ConfigureAwait(false))
                .Where(t => t.Fingerprint == view.Fingerprint && t.Generation < generation)
                .ToList();
            await connection
                .Run(view.CreateSqlView(view.Physical(generation), null), cancel)
                .ConfigureAwait(false);
            foreach (var table in older)
                await connection
                    .Run($"drop table if exists {view.Qualified(table.Physical)}", cancel)
                    .ConfigureAwait(false);
            var now = store.Clock.GetUtcNow();
            await connection
                .Run(
                    $"delete from {S}.tp_view where name = $1 and fingerprint = $2 and generation < $3",
                    cancel,
                    view.Name,
                    view.Fingerprint,
                    generation
                )
                .ConfigureAwait(false);
            await connection
                .Run(
                    $"update {S}.tp_view set state = 'serving', served = $4 where name = $1 and fingerprint = $2 and generation = $3",
                    cancel,
                    view.Name,
                    view.Fingerprint,
                    generation,
                    now
                )
                .ConfigureAwait(false);
            await connection
                .Run(
                    $"delete from {S}.mt_event_progression where name = $1",
                    cancel,
                    view.FillCheckpoint(generation)
                )
                .ConfigureAwait(false);
            await connection
                .Run(
                    $"""
                    insert into {S}.mt_event_progression(name, last_seq_id, last_updated) values ($1, $2, $3)
                    on conflict (name) do update set last_seq_id = excluded.last_seq_id, last_updated = excluded.last_updated
                    """,
                    cancel,
                    view.Checkpoint,
                    position,
                    now
                )
                .ConfigureAwait(false);
            await transaction.CommitAsync(cancel).ConfigureAwait(false);
            return true;
        }
        catch (PostgresException e)
            when (e.SqlState
                    is PostgresErrorCodes.LockNotAvailable
                        or PostgresErrorCodes.DeadlockDetected
            )
        {
            return false;
        }
    }
}
