using System.Text;
using System.Text.Json;
using Npgsql;

namespace TradePromotion.EventStore;

/// <summary>
/// All events as JSON lines with a hash chain, and back. Personal fields stay encrypted: an archive without the persons'
/// keys tells nobody's name, and an erased person stays erased in old archives, too.
/// </summary>
public sealed class EventArchive
{
    private readonly StoreContext _store;

    internal EventArchive(StoreContext store) => _store = store;

    /// <summary>Writes every event of the store, in order, as it is at this moment.</summary>
    public async Task<ArchiveSummary> Export(Stream to, CancellationToken cancel = default)
    {
        var chain = new ArchiveChain();
        await using var writer = new StreamWriter(to, new UTF8Encoding(false), leaveOpen: true);
        // Millions of events are put in order before the first comes.
        await using var connection = await _store
            .OpenOwn("", cancel, patient: true)
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
        const int AtOnce = 1_000;
        var reader = new ArchiveReader(from);
        while (
            await reader.Next(AtOnce, line => line.Length, cancel).ConfigureAwait(false)
                is { Count: > 0 }
        ) { }
        return reader.Summary;
    }

    /// <summary>
    /// Fills an empty store from an archive, positions and moments as they were, all or nothing. What it brings back was reacted to where it
    /// happened, so reactions begin after it: nobody gets the letters of years again. Throws
    /// <see cref="ArchiveBroken"/>, or <see cref="InvalidOperationException"/> when there are events already.
    /// </summary>
    public Task<ArchiveSummary> Import(Stream from, CancellationToken cancel = default) =>
        new ArchiveImport(_store, new ArchiveReader(from)).Run(cancel);

    private static string Body(NpgsqlDataReader row)
    {
        string Text(int column) =>
            row.IsDBNull(column)
                ? "null"
                : JsonSerializer.Serialize(row.GetString(column), ArchiveLine.Json);
        return $"{{\"position\":{row.GetInt64(0)},\"id\":\"{row.GetGuid(1)}\",\"streamId\":\"{row.GetGuid(2)}\",\"streamType\":{Text(3)},\"version\":{row.GetInt64(4)},"
            + $"\"type\":{Text(5)},\"at\":\"{row.GetFieldValue<DateTimeOffset>(6):O}\",\"correlationId\":{Text(7)},\"causationId\":{Text(8)},"
            + $"\"archived\":{(!row.IsDBNull(9) && row.GetBoolean(9) ? "true" : "false")},\"headers\":{(row.IsDBNull(10) ? "null" : row.GetString(10))},\"data\":{row.GetString(11)}";
    }
}
