using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>Tables that begin: for a new definition, or for the next generation of one.</summary>
internal sealed partial class ViewTables
{
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
