using Npgsql;
using TradePromotion.Testing;

namespace TradePromotion.StoreTests;

/// <summary>One cluster for all tests of the run; every test has a database of its own in it.</summary>
public sealed class StoreFixture : IDisposable
{
    private readonly PostgresCluster _cluster = PostgresCluster.Start();
    private int _databases;

    public async Task<string> NewDatabase()
    {
        var name = $"store_test_{Environment.ProcessId}_{Interlocked.Increment(ref _databases)}";
        await using var connection = new NpgsqlConnection(_cluster.ConnectionString);
        await connection.OpenAsync();
        await using var create = new NpgsqlCommand($"create database {name}", connection);
        await create.ExecuteNonQueryAsync();
        return new NpgsqlConnectionStringBuilder(_cluster.ConnectionString)
        {
            Database = name,
        }.ConnectionString;
    }

    public void Dispose() => _cluster.Dispose();
}

[CollectionDefinition("store")]
public sealed class StoreCollection : ICollectionFixture<StoreFixture>;
