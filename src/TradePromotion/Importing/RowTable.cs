using System.Text.Json;
using Npgsql;
using NpgsqlTypes;
using TradePromotion.Importing.Published;

namespace TradePromotion.Importing;

/// <summary>What came of a row. Stored by name; never renamed.</summary>
public enum RowResult
{
    Made,
    Changed,
    Unchanged,
    Failed,
}

/// <summary>What came of a row, and where it can be found.</summary>
/// <param name="Position">Of the last event it led to; 0 for none.</param>
/// <param name="Key">Of the sentence that says why it failed.</param>
/// <param name="TakenBack">Null until it was tried.</param>
public sealed record RowOutcome(
    RowResult Result,
    Guid Target,
    long Position,
    string? Key = null,
    IReadOnlyList<string>? Values = null,
    bool? TakenBack = null
);

/// <summary>A row and what came of it.</summary>
public sealed record KeptRow(ImportRow Row, RowOutcome? Outcome);

/// <summary>
/// The rows of imports, table <c>importing.row</c>, made on first use. They are what somebody typed, not what has happened, and may
/// name people: so they are no events, and are forgotten after <see cref="KeptFor"/>.
/// </summary>
public sealed class RowTable(NpgsqlDataSource database, TimeProvider time)
{
    /// <summary>How long rows are kept, and so how long an import can be taken back.</summary>
    public static readonly TimeSpan KeptFor = TimeSpan.FromDays(30);

    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('importing.row'));
        create schema if not exists importing;
        create table if not exists importing.row (
            import uuid not null, line int not null, cells jsonb not null, outcome jsonb, kept timestamptz not null,
            primary key (import, line));
        create index if not exists row_kept on importing.row(kept);
        commit;
        """;
    private bool _made;

    /// <summary>Keeps the rows of an import.</summary>
    public async Task Keep(
        Guid import,
        IReadOnlyList<ImportRow> rows,
        CancellationToken cancel = default
    )
    {
        await using var insert = await Command(
            "insert into importing.row select $1, line, cells, null, $4 from unnest($2, $3) as r(line, cells) on conflict do nothing",
            cancel
        );
        insert.Parameters.Add(new() { Value = import });
        insert.Parameters.Add(new() { Value = rows.Select(row => row.Line).ToArray() });
        insert.Parameters.Add(
            new()
            {
                Value = rows.Select(row => JsonSerializer.Serialize(row.Cells)).ToArray(),
                NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Jsonb,
            }
        );
        insert.Parameters.Add(new() { Value = time.GetUtcNow() });
        await insert.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The rows of an import in their order; none once they are forgotten.</summary>
    public async Task<IReadOnlyList<KeptRow>> Rows(Guid import, CancellationToken cancel = default)
    {
        await using var select = await Command(
            "select line, cells::text, outcome::text from importing.row where import = $1 order by line",
            cancel
        );
        select.Parameters.Add(new() { Value = import });
        var rows = new List<KeptRow>();
        await using var reader = await select.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
            rows.Add(
                new(
                    new(
                        reader.GetInt32(0),
                        JsonSerializer.Deserialize<Dictionary<string, string>>(reader.GetString(1))!
                    ),
                    reader.IsDBNull(2)
                        ? null
                        : JsonSerializer.Deserialize<RowOutcome>(reader.GetString(2))
                )
            );
        return rows;
    }

    /// <summary>Notes what came of a row.</summary>
    public async Task Note(
        Guid import,
        int line,
        RowOutcome outcome,
        CancellationToken cancel = default
    )
    {
        await using var update = await Command(
            "update importing.row set outcome = $3 where import = $1 and line = $2",
            cancel
        );
        update.Parameters.Add(new() { Value = import });
        update.Parameters.Add(new() { Value = line });
        update.Parameters.Add(
            new() { Value = JsonSerializer.Serialize(outcome), NpgsqlDbType = NpgsqlDbType.Jsonb }
        );
        await update.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>How many rows something has come of, and of how many it was tried to take it back.</summary>
    public async Task<(int Done, int Undone)> Progress(
        Guid import,
        CancellationToken cancel = default
    )
    {
        await using var count = await Command(
            "select count(outcome)::int, count(outcome->>'TakenBack')::int from importing.row where import = $1",
            cancel
        );
        count.Parameters.Add(new() { Value = import });
        await using var reader = await count.ExecuteReaderAsync(cancel);
        await reader.ReadAsync(cancel);
        return (reader.GetInt32(0), reader.GetInt32(1));
    }

    /// <summary>Forgets rows kept before the moment.</summary>
    public async Task Forget(DateTimeOffset keptBefore, CancellationToken cancel = default)
    {
        await using var delete = await Command("delete from importing.row where kept < $1", cancel);
        delete.Parameters.Add(new() { Value = keptBefore });
        await delete.ExecuteNonQueryAsync(cancel);
    }

    private async Task<NpgsqlCommand> Command(string sql, CancellationToken cancel)
    {
        if (!_made)
        {
            await using var make = database.CreateCommand(Schema);
            await make.ExecuteNonQueryAsync(cancel);
            _made = true;
        }
        return database.CreateCommand(sql);
    }
}
