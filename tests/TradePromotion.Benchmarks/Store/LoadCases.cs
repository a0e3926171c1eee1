using Npgsql;

namespace TradePromotion.Benchmarks.Store;

internal sealed class LoadCases(string connectionString, Ours ours)
{
    /// <summary>Milliseconds to load and fold a stream of so many events.</summary>
    public BenchCase Of(int events)
    {
        var stream = Raw.NextId();
        var written = false;
        async Task Write()
        {
            if (!written)
                await ours.Append(stream, 0, events);
            written = true;
        }
        return new(
            $"load-{events}",
            "ms",
            async time =>
            {
                await Write();
                return await Turns.Milliseconds(
                    time,
                    () => Turns.Timed(() => ours.Store.Load<BenchFair, BenchEvent>(stream))
                );
            },
            async time =>
            {
                await Write();
                await using var connection = new NpgsqlConnection(connectionString);
                await connection.OpenAsync();
                await using var load = new NpgsqlCommand(
                    "select data from store.mt_events where stream_id = $1 order by version",
                    connection
                );
                load.Parameters.Add(new NpgsqlParameter<Guid>());
                await load.PrepareAsync();
                return await Turns.Milliseconds(
                    time,
                    () => Turns.Timed(() => Raw.Load(load, stream))
                );
            }
        );
    }
}
