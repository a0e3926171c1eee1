using Npgsql;

namespace TradePromotion.Filing.Playing;

/// <summary>The tables of videos, made on first use, and short ways to ask them.</summary>
internal sealed class VideoTables(NpgsqlDataSource database)
{
    /// <summary>The bytes of a piece.</summary>
    public const int Piece = 512 * 1024;

    // Two nodes starting together may both get here; the lock keeps "if not exists" from racing with itself.
    // Packing what is packed already would only cost time, so pieces are stored as they are.
    private const string Schema = """
        begin;
        select pg_advisory_xact_lock(hashtext('files.picture'));
        create schema if not exists files;
        create table if not exists files.video (
            id uuid primary key,
            thing uuid not null,
            company uuid not null,
            content_type text not null,
            size bigint not null,
            kept timestamptz not null
        );
        create index if not exists video_of_company on files.video (company);
        create index if not exists video_of_thing on files.video (thing);
        create table if not exists files.video_piece (
            video uuid not null references files.video on delete cascade,
            number integer not null,
            content bytea not null,
            primary key (video, number)
        );
        alter table files.video_piece alter column content set storage external;
        create table if not exists files.caption (
            id uuid primary key,
            thing uuid not null,
            text text not null,
            kept timestamptz not null
        );
        create index if not exists caption_of_thing on files.caption (thing);
        commit;
        """;

    private volatile Task? _made;

    /// <summary>A connection to tables that are there.</summary>
    public async Task<NpgsqlConnection> Open(CancellationToken cancel)
    {
        // Making them twice is harmless; a failure is tried again by the next who comes.
        if (_made is not { IsFaulted: false } making)
            _made = making = Make();
        await making;
        return await database.OpenConnectionAsync(cancel);
    }

    private async Task Make()
    {
        await using var make = database.CreateCommand(Schema);
        await make.ExecuteNonQueryAsync();
    }
}

/// <summary>Short ways to ask a connection.</summary>
internal static class Asking
{
    /// <summary>Runs a statement and tells how many rows it changed.</summary>
    public static async Task<int> Run(
        this NpgsqlConnection connection,
        string sql,
        CancellationToken cancel,
        params object[] values
    )
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteNonQueryAsync(cancel);
    }

    /// <summary>The first value of the first row, or nothing.</summary>
    public static async Task<T?> Find<T>(
        this NpgsqlConnection connection,
        string sql,
        CancellationToken cancel,
        params object[] values
    )
    {
        await using var command = Command(connection, sql, values);
        return await command.ExecuteScalarAsync(cancel) is T found ? found : default;
    }

    private static NpgsqlCommand Command(NpgsqlConnection connection, string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
            command.Parameters.Add(new() { Value = value });
        return command;
    }
}
