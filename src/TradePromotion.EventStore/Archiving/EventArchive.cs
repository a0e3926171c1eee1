using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.EventStore;

/// <summary>
/// All events as JSON lines with a hash chain, and back. Personal fields stay encrypted: an archive without the persons'
/// keys tells nobody's name, and an erased person stays erased in old archives, too.
/// </summary>
public sealed class EventArchive
{
    private const int ChunkSize = 2_000;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly StoreContext _store;

    internal EventArchive(StoreContext store) => _store = store;

    /// <summary>Writes every event of the store, in order, as it is at this moment.</summary>
    public async Task<ArchiveSummary> Export(Stream to, CancellationToken cancel = default)
    {
        var chain = new ArchiveChain();
        await using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
        await using var connection = await _store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var command = new NpgsqlCommand(
            $"""
            select e.seq_id, e.id, e.stream_id, s.type, e.version, e.type, e."timestamp", e.correlation_id, e.causation_id, e.is_archived, e.headers::text, e.data::text
            from {_store.Schema}.mt_events e join {_store.Schema}.mt_streams s on s.id = e.stream_id order by e.seq_id
            """,
            connection
        );
        await using var reader = await command.ExecuteReaderAsync(cancel).ConfigureAwait(false);
        while (await reader.ReadAsync(cancel).ConfigureAwait(false))
            await writer.WriteAsync(chain.Seal(Body(reader)) + "\n").ConfigureAwait(false);
        return chain.Summary;
    }

    /// <summary>Reads an archive through; throws <see cref="ArchiveBroken"/> at the first line that is not as it was written.</summary>
    public static async Task<ArchiveSummary> Verify(Stream from, CancellationToken cancel = default)
    {
        var chain = new ArchiveChain();
        using var reader = new StreamReader(from, leaveOpen: true);
        while (await reader.ReadLineAsync(cancel).ConfigureAwait(false) is { } line)
            chain.Check(line);
        return chain.Summary;
    }

    /// <summary>
    /// Fills an empty store from an archive, positions and moments as they were, all or nothing. Throws
    /// <see cref="ArchiveBroken"/>, or <see cref="InvalidOperationException"/> when there are events already.
    /// </summary>
    public async Task<ArchiveSummary> Import(Stream from, CancellationToken cancel = default)
    {
        await StoreSchema.Provision(_store, cancel).ConfigureAwait(false);
        var chain = new ArchiveChain();
        using var reader = new StreamReader(from, leaveOpen: true);
        await using var connection = await _store
            .Data.OpenConnectionAsync(cancel)
            .ConfigureAwait(false);
        await using var transaction = await connection
            .BeginTransactionAsync(cancel)
            .ConfigureAwait(false);
        await connection
            .Run($"select pg_advisory_xact_lock({_store.LockOf("append")})", cancel)
            .ConfigureAwait(false);
        if (
            await connection
                .Ask<bool>($"select exists (select from {_store.Schema}.mt_events)", cancel)
                .ConfigureAwait(false)
        )
            throw new InvalidOperationException("an archive is imported into an empty store");
        // Checked once at the end instead of once an event; the table is empty and nobody else writes.
        const string Belonging = "fkey_mt_events_stream_id";
        await connection
            .Run($"alter table {_store.Schema}.mt_events drop constraint {Belonging}", cancel)
            .ConfigureAwait(false);
        var last = 0L;
        // The next lines are checked while the database takes these.
        Task<List<Line>> Ahead() => Task.Run(() => Next(reader, chain, cancel), cancel);
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
            // Nobody reads the stream any more once this returns, however it returns.
            await ((Task)ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
        await connection
            .Run(
                $"alter table {_store.Schema}.mt_events add constraint {Belonging} foreign key (stream_id) references {_store.Schema}.mt_streams(id) on delete cascade",
                cancel
            )
            .ConfigureAwait(false);
        if (last > 0)
        {
            await connection
                .Run($"select setval('{_store.Schema}.mt_events_sequence', $1)", cancel, last)
                .ConfigureAwait(false);
            await connection
                .Run("select pg_notify($1, $2)", cancel, _store.AppendedChannel, $"{last}")
                .ConfigureAwait(false);
        }
        await transaction.CommitAsync(cancel).ConfigureAwait(false);
        _store.Signal.Heard(last);
        return chain.Summary;
    }

    private static string Body(NpgsqlDataReader row)
    {
        string Text(int column) =>
            row.IsDBNull(column) ? "null" : JsonSerializer.Serialize(row.GetString(column), Json);
        return $"{{\"position\":{row.GetInt64(0)},\"id\":\"{row.GetGuid(1)}\",\"streamId\":\"{row.GetGuid(2)}\",\"streamType\":{Text(3)},\"version\":{row.GetInt64(4)},"
            + $"\"type\":{Text(5)},\"at\":\"{row.GetFieldValue<DateTimeOffset>(6):O}\",\"correlationId\":{Text(7)},\"causationId\":{Text(8)},"
            + $"\"archived\":{(!row.IsDBNull(9) && row.GetBoolean(9) ? "true" : "false")},\"headers\":{(row.IsDBNull(10) ? "null" : row.GetString(10))},\"data\":{row.GetString(11)}";
    }

    private static async Task<List<Line>> Next(
        StreamReader reader,
        ArchiveChain chain,
        CancellationToken cancel
    )
    {
        var chunk = new List<Line>(ChunkSize);
        while (
            chunk.Count < ChunkSize
            && await reader.ReadLineAsync(cancel).ConfigureAwait(false) is { } line
        )
            chunk.Add(JsonSerializer.Deserialize<Line>(chain.Check(line), Json)!);
        return chunk;
    }

    private async Task WriteStreams(
        NpgsqlConnection connection,
        List<Line> chunk,
        CancellationToken cancel
    )
    {
        var streams = chunk
            .GroupBy(l => l.StreamId)
            .Select(g => (First: g.First(), Last: g.Last()))
            .ToList();
        await connection
            .Run(
                $"""
                insert into {_store.Schema}.mt_streams as s(id, type, version, created, "timestamp", is_archived)
                select * from unnest($1, $2, $3, $4, $5, $6)
                on conflict (id) do update set version = excluded.version, "timestamp" = excluded."timestamp", is_archived = excluded.is_archived
                """,
                cancel,
                streams.Select(s => s.First.StreamId).ToArray(),
                streams.Select(s => s.First.StreamType!).ToArray(),
                streams.Select(s => s.Last.Version).ToArray(),
                streams.Select(s => s.First.At.ToUniversalTime()).ToArray(),
                streams.Select(s => s.Last.At.ToUniversalTime()).ToArray(),
                streams.Select(s => s.Last.Archived).ToArray()
            )
            .ConfigureAwait(false);
    }

    private async Task WriteEvents(
        NpgsqlConnection connection,
        List<Line> chunk,
        CancellationToken cancel
    )
    {
        await using var importer = await connection
            .BeginBinaryImportAsync(
                $"copy {_store.Schema}.mt_events(seq_id, id, stream_id, version, type, \"timestamp\", correlation_id, causation_id, is_archived, headers, data) from stdin (format binary)",
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

    private sealed record Line(
        long Position,
        Guid Id,
        Guid StreamId,
        string? StreamType,
        long Version,
        string Type,
        DateTimeOffset At,
        string? CorrelationId,
        string? CausationId,
        bool Archived,
        JsonElement? Headers,
        JsonElement Data
    );
}
