using System.Globalization;
using Npgsql;
using TradePromotion.Hosting;
using TradePromotion.JourneyTests.House;

namespace TradePromotion.JourneyTests.Demo;

/// <summary>The real application loads the demo world into a real PostgreSQL: once, whole, and nowhere it must not.</summary>
public sealed class DemoWorldTests : IAsyncLifetime
{
    // What jobs say as time goes by, whoever loaded what.
    private const string ByTheClock =
        "'meeting_reminded', 'meeting_no_show_recorded', 'fair_opened', 'fair_closed'";

    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );
    private EmbeddedPostgres _postgres = null!;

    public async Task InitializeAsync() =>
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );

    public async Task DisposeAsync()
    {
        await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task It_is_loaded_whole_and_only_once_also_after_a_crash()
    {
        await using var app = await Start();
        (await Rows("company")).ShouldBe(1 + 60 + 2 + 120 + 1 + 8);
        (await Rows("booth")).ShouldBe(60 + 15 + 1);
        (await Rows("application")).ShouldBe(60 + 15 + 4 + 2);
        (await Rows("fair")).ShouldBe(4);
        (await Rows("fair_registration")).ShouldBe(40);
        (await Rows("pavilion")).ShouldBe(2);
        (await Rows("asked_interpreter")).ShouldBe(1);
        (
            await Ask($"select count(*) from {await View("company_paper")} where state = 'Filed'")
        ).ShouldBe(7);
        (await Ask($"select count(*) from {await View("invoice")} where paid_at is null")).ShouldBe(
            1
        );
        (
            await Ask($"select count(*) from {await View("invoice")} where paid_at is not null")
        ).ShouldBe(1);
        (await Rows("meeting")).ShouldBeGreaterThanOrEqualTo(30);
        (await Ask($"select count(distinct state) from {await View("meeting")}")).ShouldBe(6);
        (
            await Ask($"select count(*) from {await View("product")} where status = 'Published'")
        ).ShouldBeGreaterThanOrEqualTo(200);
        (await Ask($"select count(*) from {await View("fair")} where state = 'Closed'")).ShouldBe(
            2
        );
        (await Ask($"select count(*) from {await View("fair")} where state = 'Live'")).ShouldBe(1);
        var events = await Events();
        app.Output.ShouldContain("exporter@demo.example");

        await app.Kill();
        await app.Run();
        (await Events()).ShouldBe(events);
    }

    [Fact]
    public async Task Outside_demo_mode_nobody_is_made_up()
    {
        await using var app = await Start(("TradePromotion__Demo", "false"));
        (await Ask("select count(*) from store.mt_events")).ShouldBe(0);
    }

    [Fact]
    public async Task Demo_mode_does_not_start_in_production_and_says_why()
    {
        var failure = await Should.ThrowAsync<InvalidOperationException>(() =>
            Start(("ASPNETCORE_ENVIRONMENT", "Production"))
        );
        failure.Message.ShouldContain("Demo mode does not run in Production");
    }

    private Task<AppProcess> Start(params (string Key, string Value)[] settings) =>
        AppProcess.Start([
            ("ConnectionStrings__Postgres", _postgres.ConnectionString),
            .. settings,
        ]);

    private Task<long> Events() =>
        Ask($"select count(*) from store.mt_events where type not in ({ByTheClock})");

    private async Task<long> Rows(string view) =>
        await Ask($"select count(*) from {await View(view)}");

    private async Task<string> View(string name) =>
        (string)
            (
                await Scalar(
                    $"select 'views.' || table_name from information_schema.views where table_schema = 'views' and table_name ~ '^{name}__[0-9a-f]+$'"
                )
            )!;

    private async Task<long> Ask(string sql) =>
        Convert.ToInt64(await Scalar(sql), CultureInfo.InvariantCulture);

    private async Task<object?> Scalar(string sql)
    {
        await using var source = NpgsqlDataSource.Create(_postgres.ConnectionString);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
