using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>Two nodes count together, and nobody can read from the table whom they counted.</summary>
public sealed class AllowancesTests : IAsyncLifetime
{
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
    public async Task A_burst_is_a_burst_however_many_nodes_it_comes_to()
    {
        Allowances[] nodes = [Node(), Node()];
        var taken = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(n => nodes[n % 2].TakeOne("203.0.113.9", 5, 1).AsTask())
        );
        taken.Count(wait => wait is null).ShouldBe(5);
        taken
            .OfType<TimeSpan>()
            .ShouldAllBe(wait => wait.TotalSeconds > 50 && wait.TotalSeconds <= 60);
        (await nodes[0].TakeOne("203.0.113.10", 5, 1)).ShouldBeNull("another is not held up");

        // It comes back with time: a minute is worth one.
        await Do("update hosting.allowance set at = at - interval '61 seconds'");
        (await nodes[1].TakeOne("203.0.113.9", 5, 1)).ShouldBeNull();
        (await nodes[0].TakeOne("203.0.113.9", 5, 1)).ShouldNotBeNull();
        await Do("update hosting.allowance set key = key where key like '%203.0.113%'", 0);
    }

    [Fact]
    public async Task Where_the_database_is_away_nobody_is_held_up()
    {
        await using var nowhere = NpgsqlDataSource.Create("Host=127.0.0.1;Port=1;Timeout=1");
        (
            await new Allowances(nowhere, NullLogger<Allowances>.Instance).TakeOne("anybody", 1, 1)
        ).ShouldBeNull();
    }

    private Allowances Node() => new(_database, NullLogger<Allowances>.Instance);

    private async Task Do(string sql, int? rows = null)
    {
        await using var command = _database.CreateCommand(sql);
        var changed = await command.ExecuteNonQueryAsync();
        if (rows is not null)
            changed.ShouldBe(rows.Value);
    }
}
