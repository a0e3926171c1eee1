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
internal sealed class ViewTables(StoreContext store)
{
    private string S => store.Schema;

    /// <summary>Makes a table and a SQL view for every definition that has none; an older definition's rows serve meanwhile.</summary>
    public async Task Provision(IReadOnlyList<ViewRuntime> views, CancellationToken cancel)
    {
        await using var connection = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        if (Missing(views, await All(connection, cancel).ConfigureAwait(false)).Count == 0)
            return;
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run($"select pg_advisory_xact_lock({store.LockOf("schema")})", cancel)
            .ConfigureAwait(false);
        var tables = await All(connection, cancel).ConfigureAwait(false);
        var missing = Missing(views, tables);
        if (missing.Any(v => v.HasSearchIndex))
            await connection
                .Run("create extension if not exists pg_trgm", cancel)
                .ConfigureAwait(false);
        var nothingYet = await connection
            .Ask<bool>($"select not exists (select from {S}.mt_events)", cancel)
            .ConfigureAwait(false);
        foreach (var view in missing)
            await Begin(connection, view, tables, nothingYet, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
    }

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

    /// <summary>Puts the next generation of these views on record; their owners fill it beside the serving one.</summary>
    public async Task Ask(IEnumerable<ViewRuntime> views, CancellationToken cancel)
    {
        await using var connection = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run($"select pg_advisory_xact_lock({store.LockOf("schema")})", cancel)
            .ConfigureAwait(false);
        var tables = await All(connection, cancel).ConfigureAwait(false);
        foreach (var view in views)
        {
            var next =
                tables
                    .Where(t => t.Fingerprint == view.Fingerprint)
                    .Select(t => t.Generation)
                    .DefaultIfEmpty()
                    .Max() + 1;
            await connection
                .Run(view.CreateTable(view.Physical(next)), cancel)
                .ConfigureAwait(false);
            await Record(connection, view, next, serving: false, cancel).ConfigureAwait(false);
        }
        await connection
            .Run($"notify {store.Signal.ViewsAskedChannel}", cancel)
            .ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
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

    /// <summary>
    /// Drops tables of definitions this program no longer has, when nobody has applied an event to them for so long, nobody
    /// holds them, and the newer definition serves itself.
    /// </summary>
    public async Task<int> DropRetired(
        IReadOnlyList<ViewRuntime> views,
        TimeSpan olderThan,
        CancellationToken cancel
    )
    {
        await using var connection = await store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run(
                $"select pg_advisory_xact_lock({store.LockOf("schema")}); set local lock_timeout = '300ms'",
                cancel
            )
            .ConfigureAwait(false);
        var tables = await All(connection, cancel).ConfigureAwait(false);
        var ours = views.Select(v => v.Fingerprint).ToHashSet();
        var waiting = tables
            .Where(t => ours.Contains(t.Fingerprint))
            .GroupBy(t => t.Fingerprint)
            .Where(g => g.All(t => t.State != "serving"))
            .Select(g => g.First().Name)
            .ToHashSet();
        var dropped = 0;
        foreach (
            var old in tables.Where(t => !ours.Contains(t.Fingerprint) && !waiting.Contains(t.Name))
        )
        {
            var isIdle = await connection
                .Ask<bool>(
                    $"""
                    select pg_try_advisory_xact_lock($1) and not exists (
                        select from {S}.mt_event_progression where (name = $2 or name like $2 || ':%') and last_updated > $3)
                    """,
                    cancel,
                    store.LockOf($"view/{old.Name}/{old.Fingerprint}"),
                    $"{old.Name}:{old.Fingerprint}",
                    store.Clock.GetUtcNow() - olderThan
                )
                .ConfigureAwait(false);
            if (!isIdle)
                continue;
            await connection
                .Run(
                    $"""
                    drop view if exists {store.ViewSchema}."{old.Name}__{old.Fingerprint[..8]}";
                    drop table if exists {store.ViewSchema}."{old.Physical}";
                    delete from {S}.tp_view where fingerprint = '{old.Fingerprint}' and generation = {old.Generation};
                    delete from {S}.tp_poison where fingerprint = '{old.Fingerprint}';
                    delete from {S}.mt_event_progression where name = '{old.Name}:{old.Fingerprint}' or name like '{old.Name}:{old.Fingerprint}:%'
                    """,
                    cancel
                )
                .ConfigureAwait(false);
            dropped++;
        }
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        return dropped;
    }

    private static List<ViewRuntime> Missing(
        IEnumerable<ViewRuntime> views,
        List<ViewTable> tables
    ) =>
        [.. views.Where(v => !tables.Any(t => t.Name == v.Name && t.Fingerprint == v.Fingerprint))];

    private async Task Begin(
        NpgsqlConnection connection,
        ViewRuntime view,
        List<ViewTable> tables,
        bool nothingYet,
        CancellationToken cancel
    )
    {
        var physical = view.Physical(1);
        await connection.Run(view.CreateTable(physical), cancel).ConfigureAwait(false);
        await Record(connection, view, 1, nothingYet, cancel).ConfigureAwait(false);
        if (nothingYet)
            foreach (var index in view.CreateIndexes(physical))
                await connection.Run(index, cancel).ConfigureAwait(false);
        var old = tables
            .Where(t => t.Name == view.Name && t.State == "serving")
            .MaxBy(t => t.Served);
        var columns =
            old is null || nothingYet
                ? null
                : await Columns(connection, old.Physical, cancel).ConfigureAwait(false);
        await connection
            .Run(view.CreateSqlView(columns is null ? physical : old!.Physical, columns), cancel)
            .ConfigureAwait(false);
    }

    private async Task Record(
        NpgsqlConnection connection,
        ViewRuntime view,
        int generation,
        bool serving,
        CancellationToken cancel
    )
    {
        var now = store.Clock.GetUtcNow();
        await connection
            .Run(
                $"""
                insert into {S}.tp_view(name, fingerprint, generation, physical, state, created, served)
                values ($1, $2, $3, $4, case when $5 then 'serving' else 'filling' end, $6, case when $5 then $6 end)
                """,
                cancel,
                view.Name,
                view.Fingerprint,
                generation,
                view.Physical(generation),
                serving,
                now
            )
            .ConfigureAwait(false);
        await connection
            .Run(
                $"insert into {S}.mt_event_progression(name, last_seq_id, last_updated) values ($1, 0, $2) on conflict do nothing",
                cancel,
                serving ? view.Checkpoint : view.FillCheckpoint(generation),
                now
            )
            .ConfigureAwait(false);
    }

    private async Task<Dictionary<string, string>> Columns(
        NpgsqlConnection connection,
        string physical,
        CancellationToken cancel
    )
    {
        await using var command = new NpgsqlCommand(
            """
            select a.attname, case format_type(a.atttypid, a.atttypmod)
                when 'timestamp with time zone' then 'timestamptz' when 'time without time zone' then 'time'
                else format_type(a.atttypid, a.atttypmod) end
            from pg_attribute a where a.attrelid = to_regclass($1) and a.attnum > 0 and not a.attisdropped
            """,
            connection
        );
        command.Parameters.Add(new() { Value = $"{store.ViewSchema}.\"{physical}\"" });
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        var columns = new Dictionary<string, string>();
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            columns[reader.GetString(0)] = reader.GetString(1);
        return columns;
    }
}
