using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>What is good once is good once, however many nodes it comes to at the same moment.</summary>
public sealed class OnceTests : IAsyncLifetime
{
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(15);
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );
    private EmbeddedPostgres _postgres = null!;
    private NpgsqlDataSource _database = null!;

    public async Task InitializeAsync()
    {
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );
        _database = NpgsqlDataSource.Create(_postgres.ConnectionString);
    }

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task One_of_twenty_who_come_at_once_is_the_first()
    {
        Once[] nodes = [new(_database), new(_database)];
        var first = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => nodes[n % 2].Spend("code 123456", Remembered))
        );
        first.Count(isFirst => isFirst).ShouldBe(1);
        (await nodes[0].Spend("code 654321", Remembered)).ShouldBeTrue();

        // Nobody reads from the table what was spent, and what is over counts no more.
        (await Do("delete from hosting.spent where key like '%123456%'")).ShouldBe(0);
        (await Do("update hosting.spent set until = now() - interval '1 second'")).ShouldBe(2);
        (await nodes[1].Spend("code 123456", Remembered)).ShouldBeTrue();
        (await nodes[0].Spend("code 123456", Remembered)).ShouldBeFalse();
    }

    private async Task<int> Do(string sql)
    {
        await using var command = _database.CreateCommand(sql);
        return await command.ExecuteNonQueryAsync();
    }
}
