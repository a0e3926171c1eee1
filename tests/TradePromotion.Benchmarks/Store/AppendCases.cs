using Npgsql;

namespace TradePromotion.Benchmarks.Store;

internal sealed class AppendCases(string connectionString, Ours ours)
{
    /// <summary>New streams of one event, by so many writers.</summary>
    public BenchCase Starting(string name, int writers) =>
        new(
            name,
            writers == 1 ? "commits/s" : "events/s",
            time => Turns.Rate(time, writers, _ => () => ours.Append(Raw.NextId(), 0, 1)),
            time => Connected(time, writers, Begin)
        );

    /// <summary>Ten events to a stream whose version the one writer knows.</summary>
    public BenchCase Ten() =>
        new(
            "append-10",
            "commits/s",
            async time =>
            {
                var (stream, version) = (Raw.NextId(), 1L);
                await ours.Append(stream, 0, 1);
                return await Turns.Rate(
                    time,
                    1,
                    _ =>
                        async () =>
                        {
                            await ours.Append(stream, version, 10);
                            version += 10;
                        }
                );
            },
            time => Connected(time, 1, ContinueByTen)
        );

    private static async Task<Func<Task>> Begin(NpgsqlConnection connection)
    {
        var start = await Raw.Start(connection);
        return () => Raw.Start(start, Raw.NextId());
    }

    private static async Task<Func<Task>> ContinueByTen(NpgsqlConnection connection)
    {
        var (stream, version) = (Raw.NextId(), 1L);
        await using (var start = await Raw.Start(connection))
            await Raw.Start(start, stream);
        var more = await Raw.Continue(connection);
        return async () =>
        {
            await Raw.Continue(more, stream, version, 10);
            version += 10;
        };
    }

    private async Task<double> Connected(
        TimeSpan time,
        int writers,
        Func<NpgsqlConnection, Task<Func<Task>>> prepare
    )
    {
        var connections = new List<NpgsqlConnection>();
        try
        {
            var acts = new List<Func<Task>>();
            for (var i = 0; i < writers; i++)
            {
                connections.Add(new(connectionString));
                await connections[i].OpenAsync();
                acts.Add(await prepare(connections[i]));
            }
            return await Turns.Rate(time, writers, w => acts[w]);
        }
        finally
        {
            foreach (var connection in connections)
                await connection.DisposeAsync();
        }
    }
}
