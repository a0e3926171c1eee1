using System.Diagnostics;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using NpgsqlTypes;

namespace TradePromotion.Benchmarks.Store;

internal sealed class ViewCases(string connectionString, Ours ours)
{
    private const int Events = 100_000;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly List<Guid> _ids = [];

    /// <summary>A hundred thousand events in ten thousand streams, and the tables of the reference.</summary>
    public async Task Prepare()
    {
        await Execute(
            "create schema raw; create table raw.bench_fairs(id uuid primary key, name text not null, notes int not null, bucket int not null, last_at timestamptz not null); create index on raw.bench_fairs(bucket, last_at)"
        );
        var missing = Events - (int)await ours.Store.LastPosition();
        for (var position = 0L; _ids.Count < 10_000 || missing > 0; )
        {
            var ids = Enumerable.Range(0, 100).Select(_ => Raw.NextId()).ToList();
            _ids.AddRange(ids);
            var positions = await Task.WhenAll(ids.Select(id => ours.Append(id, 0, 10)));
            missing -= 1000;
            position = positions.Max();
        }
        await ours.Views.WaitFor(await ours.Store.LastPosition(), Patience);
        await Execute(
            "insert into raw.bench_fairs select * from views.\"" + await ViewName() + "\"; analyze"
        );
    }

    public IEnumerable<BenchCase> All() =>
        [
            new(
                "append-and-view",
                "commits/s",
                time => Turns.Rate(time, 8, _ => AppendAndSee),
                time => Inline(time, 8)
            ),
            new("view-lag", "ms", Lag, NaiveLag),
            new("rebuild", "events/s", _ => Rebuild(), _ => NaiveRebuild()),
            new(
                "view-by-id",
                "ops/s",
                time => Turns.Rate(time, 1, _ => ById),
                time =>
                    Prepared(
                        time,
                        "where id = $1",
                        new NpgsqlParameter<Guid> { TypedValue = _ids[77] }
                    )
            ),
            new(
                "view-query",
                "ops/s",
                time => Turns.Rate(time, 1, _ => Query),
                time =>
                    Prepared(
                        time,
                        "where bucket = $1 order by last_at limit 10",
                        new NpgsqlParameter<int> { TypedValue = 7 }
                    )
            ),
        ];

    private async Task AppendAndSee()
    {
        var position = await ours.Append(Raw.NextId(), 0, 1);
        if (!await ours.Views.WaitFor(position, Patience))
            throw new TimeoutException("the view never got there");
    }

    /// <summary>From the acknowledged commit until queries see it; the median.</summary>
    private Task<double> Lag(TimeSpan time) =>
        Turns.Milliseconds(
            time,
            async () =>
            {
                var position = await ours.Append(Raw.NextId(), 0, 1);
                return await Turns.Timed(() => ours.Views.WaitFor(position, Patience));
            }
        );

    private async Task<double> Rebuild()
    {
        var events = await ours.Store.LastPosition();
        var before = await ViewTable();
        var clock = Stopwatch.StartNew();
        await ours.Views.Rebuild("bench_fairs");
        while (await ViewTable() == before)
            await Task.Delay(5);
        return events / clock.Elapsed.TotalSeconds;
    }

    private async Task ById()
    {
        await using var read = ours.Views.Read();
        if (await read.Find<BenchRow>(_ids[77]) is null)
            throw new InvalidOperationException("the row is not there");
    }

    private async Task Query()
    {
        await using var read = ours.Views.Read();
        var bucket = 7;
        await read.Of<BenchRow>()
            .Where(r => r.Bucket == bucket)
            .OrderBy(r => r.LastAt)
            .Take(10)
            .ToListAsync();
    }

    /// <summary>The row written in the event's own transaction: what a view costs at least, and what makes commits slow.</summary>
    private async Task<double> Inline(TimeSpan time, int writers)
    {
        var connections = new List<NpgsqlConnection>();
        var acts = new List<Func<Task>>();
        for (var i = 0; i < writers; i++)
        {
            var connection = await Open();
            connections.Add(connection);
            var start = await Raw.Start(
                connection,
                ", v as (insert into raw.bench_fairs select s.id, 'Vietnam coffee and cashew sourcing fair', 1, 7, $4 from s on conflict (id) do update set notes = raw.bench_fairs.notes + 1)"
            );
            acts.Add(() => Raw.Start(start, Raw.NextId()));
        }
        var rate = await Turns.Rate(time, writers, w => acts[w]);
        foreach (var connection in connections)
            await connection.DisposeAsync();
        return rate;
    }

    /// <summary>Reading what is new and writing its row, right after the commit and on the same connection: nobody has to be woken.</summary>
    private async Task<double> NaiveLag(TimeSpan time)
    {
        await using var connection = await Open();
        await using (var off = new NpgsqlCommand("set synchronous_commit = on", connection))
            await off.ExecuteNonQueryAsync();
        await using var start = await Raw.Start(connection);
        await using var read = new NpgsqlCommand(
            "select stream_id, \"timestamp\", data from store.mt_events where seq_id > (select max(seq_id) - 1 from store.mt_events)",
            connection
        );
        await using var write = new NpgsqlCommand(
            "insert into raw.bench_fairs values ($1, $2, 1, 7, $3) on conflict (id) do update set notes = raw.bench_fairs.notes + 1",
            connection
        );
        return await Turns.Milliseconds(
            time,
            async () =>
            {
                await Raw.Start(start, Raw.NextId());
                return await Turns.Timed(async () =>
                {
                    BenchFairNoted seen;
                    DateTimeOffset at;
                    await using (var reader = await read.ExecuteReaderAsync())
                    {
                        await reader.ReadAsync();
                        seen = JsonSerializer.Deserialize<BenchFairNoted>(
                            reader.GetFieldValue<byte[]>(2),
                            Raw.Json
                        )!;
                        at = reader.GetFieldValue<DateTimeOffset>(1);
                    }
                    write.Parameters.Clear();
                    write.Parameters.Add(new() { Value = seen.FairId });
                    write.Parameters.Add(new() { Value = seen.Name });
                    write.Parameters.Add(new() { Value = at });
                    await write.ExecuteNonQueryAsync();
                });
            }
        );
    }

    /// <summary>Read all, fold in a dictionary, COPY.</summary>
    private async Task<double> NaiveRebuild()
    {
        await using var connection = await Open();
        var clock = Stopwatch.StartNew();
        var rows = new Dictionary<Guid, BenchRow>();
        var events = 0;
        await using (
            var read = new NpgsqlCommand(
                "select \"timestamp\", data from store.mt_events order by seq_id",
                connection
            )
        )
        await using (var reader = await read.ExecuteReaderAsync())
            for (; await reader.ReadAsync(); events++)
            {
                var e = JsonSerializer.Deserialize<BenchFairNoted>(
                    reader.GetFieldValue<byte[]>(1),
                    Raw.Json
                )!;
                var row = rows.GetValueOrDefault(e.FairId);
                rows[e.FairId] = new()
                {
                    Id = e.FairId,
                    Name = e.Name,
                    Notes = (row?.Notes ?? 0) + 1,
                    Bucket = BenchView.BucketOf(e.FairId),
                    LastAt = reader.GetFieldValue<DateTimeOffset>(0),
                };
            }
        await Execute("create table raw.filled (like raw.bench_fairs including all)");
        await using (
            var importer = await connection.BeginBinaryImportAsync(
                "copy raw.filled from stdin (format binary)"
            )
        )
        {
            foreach (var row in rows.Values)
            {
                importer.StartRow();
                importer.Write(row.Id, NpgsqlDbType.Uuid);
                importer.Write(row.Name, NpgsqlDbType.Text);
                importer.Write(row.Notes, NpgsqlDbType.Integer);
                importer.Write(row.Bucket, NpgsqlDbType.Integer);
                importer.Write(row.LastAt, NpgsqlDbType.TimestampTz);
            }
            await importer.CompleteAsync();
        }
        var rate = events / clock.Elapsed.TotalSeconds;
        await Execute("drop table raw.filled");
        return rate;
    }

    private async Task<double> Prepared(TimeSpan time, string where, NpgsqlParameter parameter)
    {
        await using var connection = await Open();
        await using var ask = new NpgsqlCommand(
            $"select id, name, notes, bucket, last_at from raw.bench_fairs {where}",
            connection
        );
        ask.Parameters.Add(parameter);
        await ask.PrepareAsync();
        return await Turns.Rate(
            time,
            1,
            _ =>
                async () =>
                {
                    await using var reader = await ask.ExecuteReaderAsync();
                    var rows = new List<BenchRow>();
                    while (await reader.ReadAsync())
                        rows.Add(
                            new()
                            {
                                Id = reader.GetGuid(0),
                                Name = reader.GetString(1),
                                Notes = reader.GetInt32(2),
                                Bucket = reader.GetInt32(3),
                                LastAt = reader.GetFieldValue<DateTimeOffset>(4),
                            }
                        );
                }
        );
    }

    private Task<string> ViewName() =>
        Ask("select table_name from information_schema.views where table_schema = 'views'");

    private Task<string> ViewTable() =>
        Ask(
            "select physical from store.tp_view where state = 'serving' order by generation desc limit 1"
        );

    private async Task<NpgsqlConnection> Open()
    {
        var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        return connection;
    }

    private async Task<string> Ask(string sql)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(sql, connection);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private async Task Execute(string sql)
    {
        await using var connection = await Open();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
