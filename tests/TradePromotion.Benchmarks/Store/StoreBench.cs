using Npgsql;
using TradePromotion.Testing;

namespace TradePromotion.Benchmarks.Store;

/// <summary>Our store and plain Npgsql, in turn, on the same tables of the same server.</summary>
internal static class StoreBench
{
    private const int Runs = 5;

    public static async Task Run(double seconds, string? only)
    {
        using var cluster = PostgresCluster.Start(durable: true);
        var database = $"tradepromotion_bench_{Environment.ProcessId}";
        var connectionString = new NpgsqlConnectionStringBuilder(cluster.ConnectionString)
        {
            Database = database,
            MaxPoolSize = 150,
            IncludeErrorDetail = false,
        }.ConnectionString;
        await Execute(cluster.ConnectionString, $"create database {database}");
        try
        {
            var fsyncs = Turns.FsyncRate();
            var results = await Cases(connectionString, seconds, only);
            Result.Table(
                results,
                $"{Runs} turns each, in turn with the reference (plain Npgsql, prepared); {Environment.ProcessorCount} cores; {fsyncs:F0} fsyncs/s"
            );
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Execute(cluster.ConnectionString, $"drop database {database} with (force)");
        }
    }

    private static async Task<List<Result>> Cases(
        string connectionString,
        double seconds,
        string? only
    )
    {
        var results = new List<Result>();
        bool Chosen(BenchCase one) => only is null || one.Name == only;
        await using (var ours = Ours.Make(connectionString, withView: false))
        {
            await ours.Store.Provision();
            var appending = new AppendCases(connectionString, ours);
            var loading = new LoadCases(connectionString, ours);
            List<BenchCase> cases =
            [
                appending.Starting("append-1", 1),
                appending.Ten(),
                appending.Starting("append-8w", 8),
                appending.Starting("append-32w", 32),
                appending.Starting("append-128w", 128),
                loading.Of(100),
                loading.Of(1000),
            ];
            foreach (var one in cases.Where(Chosen))
                results.Add(await Take(one, seconds));
        }
        await using (var viewed = Ours.Make(connectionString, withView: true))
        {
            var viewing = new ViewCases(connectionString, viewed);
            var cases = viewing.All().Where(Chosen).ToList();
            if (cases.Count > 0)
            {
                await viewed.Start();
                await viewing.Prepare();
            }
            foreach (var one in cases)
                results.Add(await Take(one, seconds));
        }
        var import = new ImportCase(connectionString).Of();
        if (Chosen(import))
            results.Add(await Take(import, seconds));
        Task<double> Cold(string side) => ColdStart.Measure(side, connectionString);
        var cold = new BenchCase("cold-start", "s", _ => Cold("ours"), _ => Cold("raw"));
        if (Chosen(cold))
            results.Add(await Take(cold, seconds));
        return results;
    }

    private static async Task<Result> Take(BenchCase one, double seconds)
    {
        // One turn of each side is thrown away: the first of everything is slow.
        var turn = TimeSpan.FromSeconds(Math.Max(0.05, seconds / 13 / 2 / (Runs + 0.5)));
        var (ours, reference) = (new List<double>(), new List<double>());
        await one.Reference(turn / 2);
        await one.Ours(turn / 2);
        for (var i = 0; i < Runs; i++)
        {
            reference.Add(await one.Reference(turn));
            ours.Add(await one.Ours(turn));
        }
        var result = new Result("store", one.Name, one.Unit, ours, reference);
        result.Print();
        return result;
    }

    private static async Task Execute(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}

/// <summary>One thing to measure on both sides; each side is given the time of its turn.</summary>
internal sealed record BenchCase(
    string Name,
    string Unit,
    Func<TimeSpan, Task<double>> Ours,
    Func<TimeSpan, Task<double>> Reference
);
