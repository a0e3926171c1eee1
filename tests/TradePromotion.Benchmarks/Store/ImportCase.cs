using System.Diagnostics;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.Benchmarks.Store;

/// <summary>An archive read into an empty store, checked line by line, beside a bare COPY of the same events.</summary>
internal sealed class ImportCase(string connectionString)
{
    private const int Streams = 2_000;
    private const int EventsPerStream = 10;

    private byte[] _archive = [];
    private int _turn;

    public BenchCase Of() => new("import", "events/s", _ => Import(), _ => Copy());

    private async Task<double> Import()
    {
        if (_archive.Length == 0)
            _archive = await Written();
        var schema = $"import_{_turn++}";
        await using var empty = Ours.Make(connectionString, withView: false, schema);
        await empty.Store.Provision();
        var clock = Stopwatch.StartNew();
        await empty.Archive.Import(new MemoryStream(_archive));
        var rate = Streams * EventsPerStream / clock.Elapsed.TotalSeconds;
        await Run($"drop schema {schema} cascade");
        return rate;
    }

    private async Task<byte[]> Written()
    {
        await using var source = Ours.Make(connectionString, withView: false, "import_source");
        await Task.WhenAll(
            Enumerable
                .Range(0, Streams)
                .Select(_ => source.Append(Raw.NextId(), 0, EventsPerStream))
        );
        using var archive = new MemoryStream();
        await source.Archive.Export(archive);
        return archive.ToArray();
    }

    /// <summary>Nothing is read, nothing is checked, and no stream is written.</summary>
    private async Task<double> Copy()
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await Run("create table raw_import (like store.mt_events including all)");
        var clock = Stopwatch.StartNew();
        await using (
            var importer = await connection.BeginBinaryImportAsync(
                "copy raw_import(seq_id, id, stream_id, version, type, \"timestamp\", data) from stdin (format binary)"
            )
        )
        {
            var (stream, now) = (Guid.Empty, TimeProvider.System.GetUtcNow());
            for (var i = 0; i < Streams * EventsPerStream; i++)
            {
                if (i % EventsPerStream == 0)
                    stream = Raw.NextId();
                importer.StartRow();
                importer.Write((long)i + 1, NpgsqlDbType.Bigint);
                importer.Write(Raw.NextId(), NpgsqlDbType.Uuid);
                importer.Write(stream, NpgsqlDbType.Uuid);
                importer.Write((i % EventsPerStream) + 1L, NpgsqlDbType.Bigint);
                importer.Write("bench_fair_noted", NpgsqlDbType.Varchar);
                importer.Write(now, NpgsqlDbType.TimestampTz);
                importer.Write(Raw.Body(stream), NpgsqlDbType.Jsonb);
            }
            await importer.CompleteAsync();
        }
        var rate = Streams * EventsPerStream / clock.Elapsed.TotalSeconds;
        await Run("drop table raw_import");
        return rate;
    }

    private async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
