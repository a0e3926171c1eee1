using Npgsql;
using TradePromotion.Testing;

namespace TradePromotion.Benchmarks.Web;

/// <summary>What the site does for a visitor, against the plainest way to do it on the same server.</summary>
internal static class WebBench
{
    public static async Task Run(double seconds, string? only)
    {
        using var cluster = PostgresCluster.Start();
        var database = $"tradepromotion_web_{Environment.ProcessId}";
        var connectionString = new NpgsqlConnectionStringBuilder(cluster.ConnectionString)
        {
            Database = database,
            CommandTimeout = 600,
        }.ConnectionString;
        await Execute(cluster.ConnectionString, $"create database {database}");
        try
        {
            if (only is null or "search")
                await SearchCase.Run(connectionString, seconds);
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
