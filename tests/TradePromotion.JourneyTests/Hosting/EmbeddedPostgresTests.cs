using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>The private server: first start, later starts, who may enter, and every way an app can end.</summary>
public sealed partial class EmbeddedPostgresTests : IDisposable
{
    private const UnixFileMode Others =
        UnixFileMode.OtherRead
        | UnixFileMode.OtherWrite
        | UnixFileMode.GroupRead
        | UnixFileMode.GroupWrite;

    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );

    private readonly List<Process> _apps = [];

    public void Dispose()
    {
        // Only a test that failed half-way leaves an app or a server.
        foreach (var app in _apps)
            app.Kill();
        if (Server() is { } left)
            Process.Start("kill", ["-9", $"{left}"]).WaitForExit();
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task The_first_start_makes_a_database_and_the_second_finds_what_was_kept_in_it()
    {
        await using (var first = await Start())
            await Do(
                first.ConnectionString,
                "create table kept (word text); insert into kept values ('cà phê')"
            );

        Directory
            .Exists(Path.Combine(_folder, "postgres.new"))
            .ShouldBeFalse("the workshop of the first start is cleared away");
        Server().ShouldBeNull("the server ends with the app");
        await using var second = await Start();

        (await Ask(second.ConnectionString, "select word from kept")).ShouldBe("cà phê");
        (await Ask(second.ConnectionString, "show fsync")).ShouldBe("on");
        (await Ask(second.ConnectionString, "show server_encoding")).ShouldBe("UTF8");
    }

    [Fact]
    public async Task Nobody_else_on_the_machine_can_read_the_data_or_enter_without_the_password()
    {
        await using var postgres = await Start();
        var data = DataDirectory.At(_folder);
        data.Secret("anything");

        foreach (
            var path in (string[])
                [
                    _folder,
                    Path.Combine(_folder, "postgres"),
                    Path.Combine(_folder, "secrets.json"),
                    data.KeyRing,
                ]
        )
            (File.GetUnixFileMode(path) & Others).ShouldBe(UnixFileMode.None, path);
        var way = new NpgsqlConnectionStringBuilder(postgres.ConnectionString);
        way.Host!.ShouldStartWith(
            _folder,
            Case.Sensitive,
            "a socket in the closed folder, not a port"
        );
        way.Password = "guessed";
        way.Pooling = false;
        (
            await Should.ThrowAsync<PostgresException>(() =>
                Ask(way.ConnectionString, "select 'in'")
            )
        ).SqlState.ShouldBe("28P01");
    }

    [Fact]
    public async Task An_empty_folder_somebody_made_will_do_however_closed_it_is()
    {
        Directory.CreateDirectory(
            _folder,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
        );

        await using var postgres = await Start();

        (await Ask(postgres.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task The_app_is_no_superuser()
    {
        await using var postgres = await Start();

        (
            await Ask(
                postgres.ConnectionString,
                "select rolsuper from pg_roles where rolname = current_user"
            )
        ).ShouldBe(false);
    }

    [Fact]
    public async Task A_second_app_on_the_same_data_is_refused()
    {
        await using var first = await Start();

        var second = new EmbeddedPostgresOptions(
            DataDirectory.At(_folder),
            Patience: TimeSpan.Zero
        );
        (
            await Should.ThrowAsync<CannotStart>(() =>
                EmbeddedPostgres.Start(second, CancellationToken.None)
            )
        ).Message.ShouldContain("Another app is running");

        (await Ask(first.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Fact]
    public async Task A_path_too_long_for_a_socket_gets_a_loopback_port()
    {
        var deep = Path.Combine(_folder, new string('d', 100));
        Directory.CreateDirectory(_folder);
        await using var postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(deep)),
            CancellationToken.None
        );

        new NpgsqlConnectionStringBuilder(postgres.ConnectionString).Host.ShouldBe("127.0.0.1");
        (await Ask(postgres.ConnectionString, "show listen_addresses")).ShouldBe("127.0.0.1");
    }

    [Fact]
    public async Task With_a_server_given_none_is_started()
    {
        var settings = new Dictionary<string, string?>
        {
            ["TRADEPROMOTION_DATA"] = _folder,
            ["ConnectionStrings:Postgres"] = "Host=db.example;Username=app",
        };

        await using var postgres = await Postgres.For(
            new ConfigurationBuilder().AddInMemoryCollection(settings).Build()
        );

        postgres.IsEmbedded.ShouldBeFalse();
        postgres.ConnectionString.ShouldBe("Host=db.example;Username=app");
        Directory.Exists(Path.Combine(_folder, "postgres")).ShouldBeFalse();
    }

    [Fact]
    public void A_secret_stays_the_same_and_no_two_are_alike()
    {
        var master = DataDirectory.At(_folder).Secret("master-key");

        DataDirectory.At(_folder).Secret("master-key").ShouldBe(master);
        DataDirectory.At(_folder).Secret("other").ShouldNotBe(master);
        Convert.FromBase64String(master).Length.ShouldBe(32);
    }

    private Task<EmbeddedPostgres> Start() =>
        EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );

    private async Task<(Process App, string ConnectionString)> StartApp()
    {
        var started = await HoldPostgres.Start(_folder);
        _apps.Add(started.Holder);
        return started;
    }

    private static async Task Until(Func<bool> so)
    {
        using var hanging = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (!so())
            await Task.Delay(20, hanging.Token);
    }

    private static async Task Do(string way, string sql) => await Ask(way, sql);

    private static async Task<object?> Ask(string way, string sql)
    {
        await using var source = NpgsqlDataSource.Create(way);
        await using var command = source.CreateCommand(sql);
        return await command.ExecuteScalarAsync();
    }
}
