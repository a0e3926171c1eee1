using Npgsql;
using TradePromotion.Testing;

namespace TradePromotion.Benchmarks.Web;

/// <summary>What the site does for a visitor, against the plainest way to do it on the same server.</summary>
internal static class WebBench
{
    public static async Task Run(double seconds, string? only)
    {
        using var cluster = PostgresCluster.Start();
        if (only is null || PageCases.Has(only))
            await In(
                cluster,
                "pages",
                way => PageCases.Run(way, only is null ? seconds / 2 : seconds, only)
            );
        if (only is null or "search")
            await In(
                cluster,
                "search",
                way => SearchCase.Run(way, only is null ? seconds / 2 : seconds)
            );
    }

    private static async Task In(PostgresCluster cluster, string name, Func<string, Task> run)
    {
        var database = $"tradepromotion_{name}_{Environment.ProcessId}";
        var connectionString = new NpgsqlConnectionStringBuilder(cluster.ConnectionString)
        {
            Database = database,
            CommandTimeout = 600,
        }.ConnectionString;
        await Execute(cluster.ConnectionString, $"create database {database}");
        try
        {
            await run(connectionString);
        }
        finally
        {
            NpgsqlConnection.ClearAllPools();
            await Execute(cluster.ConnectionString, $"drop database {database} with (force)");
        }
    }

    public static async Task Execute(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 600 };
        await command.ExecuteNonQueryAsync();
    }
}
