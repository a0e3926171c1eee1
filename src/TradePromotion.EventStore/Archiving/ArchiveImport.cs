using System.Runtime.InteropServices;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>Fills an empty store from an archive in one transaction; <see cref="EventArchive.Import"/> tells what it promises.</summary>
internal sealed class ArchiveImport(StoreContext store, ArchiveReader reader)
{
    private const int ChunkSize = 2_000;
    private const string Belonging = "fkey_mt_events_stream_id";

    public async Task<ArchiveSummary> Run(CancellationToken cancel)
    {
        await StoreSchema.Provision(store, cancel).ConfigureAwait(false);
        await using var connection = await store
            .OpenOwn("", cancel, patient: true)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await Begin(connection, cancel).ConfigureAwait(false);
        var last = await WriteAll(connection, cancel).ConfigureAwait(false);
        await End(connection, last, cancel).ConfigureAwait(false);
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        store.Signal.Heard(last);
        return reader.Summary;
    }

    private async Task Begin(NpgsqlConnection connection, CancellationToken cancel)
    {
        await connection
            .Run($"select pg_advisory_xact_lock({store.LockOf("append")})", cancel)
            .ConfigureAwait(false);
        if (
            await connection
                .Ask<bool>($"select exists (select from {store.Schema}.mt_events)", cancel)
                .ConfigureAwait(false)
        )
            throw new InvalidOperationException("an archive is imported into an empty store");
        // Checked once at the end instead of once an event; the table is empty and nobody else writes.
        await connection
            .Run($"alter table {store.Schema}.mt_events drop constraint {Belonging}", cancel)
            .ConfigureAwait(false);
    }

    /// <returns>The last position; 0 when the archive is empty.</returns>
    private async Task<long> WriteAll(NpgsqlConnection connection, CancellationToken cancel)
    {
        var last = 0L;
        // The next lines are checked while the database takes these.
        Task<List<ArchiveLine>> Ahead() =>
            Task.Run(() => reader.Next(ChunkSize, ArchiveLine.Parse, cancel), cancel);
        var ahead = Ahead();
        try
        {
            while (await ahead.ConfigureAwait(false) is { Count: > 0 } chunk)
            {
                last = chunk[^1].Position;
                ahead = Ahead();
                await WriteStreams(connection, chunk, cancel).ConfigureAwait(false);
                await WriteEvents(connection, chunk, cancel).ConfigureAwait(false);
            }
        }
        finally
        {
            // Nobody reads the archive any more once this returns, however it returns.
            await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        return last;
    }

    private async Task End(NpgsqlConnection connection, long last, CancellationToken cancel)
    {
        await connection
            .Run(
                $"alter table {store.Schema}.mt_events add constraint {Belonging} foreign key (stream_id) references {store.Schema}.mt_streams(id) on delete cascade",
                cancel
            )
            .ConfigureAwait(false);
        if (last == 0)
            return;
        await connection
            .Run(
                $"update {store.Schema}.mt_event_progression set last_seq_id = $1 where name like 'reaction:%'",
                cancel,
                last
            )
            .ConfigureAwait(false);
        await connection
            .Run($"select setval('{store.Schema}.mt_events_sequence', $1)", cancel, last)
            .ConfigureAwait(false);
        await connection
            .Run("select pg_notify($1, $2)", cancel, store.AppendedChannel, $"{last}")
            .ConfigureAwait(false);
    }

    private async Task WriteStreams(
        NpgsqlConnection connection,
        List<ArchiveLine> chunk,
        CancellationToken cancel
    )
    {
        var streams = chunk
            .GroupBy(l => l.StreamId)
            .Select(g => (First: g.First(), Last: g.Last()))
            .ToLookup(s => s.First.Version == 1);
        await StartStreams(connection, streams[true], cancel).ConfigureAwait(false);
        if (streams.Contains(false))
            await ContinueStreams(connection, [.. streams[false].Select(s => s.Last)], cancel)
                .ConfigureAwait(false);
    }

    private async Task StartStreams(
        NpgsqlConnection connection,
        IEnumerable<(ArchiveLine First, ArchiveLine Last)> streams,
        CancellationToken cancel
    )
    {
        await using var importer = await connection
            .BeginBinaryImportAsync(
                $"copy {store.Schema}.mt_streams(id, type, version, created, \"timestamp\", is_archived) from stdin (format binary)",
                cancel
            )
            .ConfigureAwait(false);
        foreach (var (first, last) in streams)
        {
            importer.StartRow();
            importer.Write(first.StreamId, NpgsqlDbType.Uuid);
            Optional(importer, first.StreamType);
            importer.Write(last.Version, NpgsqlDbType.Bigint);
            importer.Write(first.At.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            importer.Write(last.At.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            importer.Write(last.Archived, NpgsqlDbType.Boolean);
        }
        await importer.CompleteAsync(cancel).ConfigureAwait(false);
    }

    private Task ContinueStreams(
        NpgsqlConnection connection,
        ArchiveLine[] last,
        CancellationToken cancel
    ) =>
        connection.Run(
            $"""
            update {store.Schema}.mt_streams s set version = l.version, "timestamp" = l.at, is_archived = l.archived
            from unnest($1, $2, $3, $4) as l(id, version, at, archived) where s.id = l.id
            """,
            cancel,
            last.Select(l => l.StreamId).ToArray(),
            last.Select(l => l.Version).ToArray(),
            last.Select(l => l.At.ToUniversalTime()).ToArray(),
            last.Select(l => l.Archived).ToArray()
        );

    private async Task WriteEvents(
        NpgsqlConnection connection,
        List<ArchiveLine> chunk,
        CancellationToken cancel
    )
    {
        await using var importer = await connection
            .BeginBinaryImportAsync(
                $"copy {store.Schema}.mt_events(seq_id, id, stream_id, version, type, \"timestamp\", correlation_id, causation_id, is_archived, headers, data) from stdin (format binary)",
                cancel
            )
            .ConfigureAwait(false);
        foreach (var line in chunk)
        {
            importer.StartRow();
            importer.Write(line.Position, NpgsqlDbType.Bigint);
            importer.Write(line.Id, NpgsqlDbType.Uuid);
            importer.Write(line.StreamId, NpgsqlDbType.Uuid);
            importer.Write(line.Version, NpgsqlDbType.Bigint);
            importer.Write(line.Type, NpgsqlDbType.Varchar);
            importer.Write(line.At.ToUniversalTime(), NpgsqlDbType.TimestampTz);
            Optional(importer, line.CorrelationId);
            Optional(importer, line.CausationId);
            importer.Write(line.Archived, NpgsqlDbType.Boolean);
            if (line.Headers is { ValueKind: JsonValueKind.Object } headers)
                importer.Write(Raw(headers), NpgsqlDbType.Jsonb);
            else
                importer.WriteNull();
            importer.Write(Raw(line.Data), NpgsqlDbType.Jsonb);
        }
        await importer.CompleteAsync(cancel).ConfigureAwait(false);
    }

    private static byte[] Raw(JsonElement json) => JsonMarshal.GetRawUtf8Value(json).ToArray();

    private static void Optional(NpgsqlBinaryImporter importer, string? text)
    {
        if (text is null)
            importer.WriteNull();
        else
            importer.Write(text, NpgsqlDbType.Varchar);
    }
}
