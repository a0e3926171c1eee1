using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>The private server: first start, later starts, and every way an app can end.</summary>
public sealed class EmbeddedPostgresTests : IDisposable
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
    public async Task After_kill_9_of_the_app_its_server_ends_too_and_nothing_committed_is_lost()
    {
        var (app, way) = await StartApp();
        await Do(way, "create table kept (word text); insert into kept values ('acknowledged')");
        await Kill(app.Id);

        await Until(() => Server() is null);
        await using var next = await Start();

        (await Ask(next.ConnectionString, "select word from kept")).ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_start_right_after_kill_9_does_not_meet_the_end_of_the_one_before()
    {
        var (app, way) = await StartApp();
        await Do(way, "create table kept (word text); insert into kept values ('acknowledged')");
        await Kill(app.Id);

        await using var next = await Start();

        (await Ask(next.ConnectionString, "select word from kept")).ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_server_left_running_is_taken_over()
    {
        var (app, way) = await StartApp();
        await Do(way, "create table kept (word text); insert into kept values ('acknowledged')");
        // The app and the guard it set; the server is a child of neither.
        await Kill([.. Family(app.Id)]);
        var left = Server().ShouldNotBeNull();

        await using (var next = await Start())
        {
            Server().ShouldBe(left, "one server, the same");
            (await Ask(next.ConnectionString, "select word from kept")).ShouldBe("acknowledged");
        }

        Server().ShouldBeNull("whoever took it over also stops it");
    }

    [Fact]
    public async Task After_a_crash_of_everything_what_was_committed_is_there()
    {
        var (app, way) = await StartApp();
        await Do(way, "create table kept (word text); insert into kept values ('acknowledged')");
        await Kill([.. Family(app.Id), .. Family(Server()!.Value)]);

        await using var next = await Start();

        (await Ask(next.ConnectionString, "select word from kept")).ShouldBe("acknowledged");
    }

    [Fact]
    public async Task A_stale_file_whose_number_another_process_has_now_does_not_stop_the_start()
    {
        await (await Start()).DisposeAsync();
        var lines =
            $"{Environment.ProcessId}\n{_folder}/postgres\n0\n5432\n{_folder}/postgres\n\n0 0\nready\n";
        await File.WriteAllTextAsync(Path.Combine(_folder, "postgres", "postmaster.pid"), lines);

        await using var next = await Start();

        Server().ShouldNotBe(Environment.ProcessId);
        (await Ask(next.ConnectionString, "select 1")).ShouldBe(1);
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_stops_the_server_with_the_app(string signal)
    {
        var (app, _) = await StartApp();

        await Process.Start("kill", ["-" + signal, $"{app.Id}"]).WaitForExitAsync();
        await app.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));

        Server().ShouldBeNull();
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

    /// <summary>The number of the one process that serves our cluster; null when there is none. Two fail.</summary>
    private int? Server()
    {
        var servers = Processes()
            .Where(p =>
                p.Words.Contains(Path.Combine(_folder, "postgres"))
                && Path.GetFileName(p.Words[0]) == "postgres"
            )
            .ToArray();
        servers.Length.ShouldBeLessThanOrEqualTo(1);
        return servers.Length == 0 ? null : servers[0].Id;
    }

    private static IEnumerable<int> Family(int parent) =>
        [parent, .. Processes().Where(p => p.Parent == parent).Select(p => p.Id)];

    private static IEnumerable<(int Id, int Parent, string[] Words)> Processes()
    {
        foreach (
            var folder in Directory
                .GetDirectories("/proc")
                .Where(d => int.TryParse(Path.GetFileName(d), out _))
        )
        {
            string[] words;
            string stat;
            try
            {
                words = File.ReadAllText($"{folder}/cmdline").Split('\0');
                stat = File.ReadAllText($"{folder}/stat");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                continue; // it has just ended
            }
            // "pid (name) state parent …", and the name may hold spaces.
            var afterName = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            yield return (int.Parse(Path.GetFileName(folder)), int.Parse(afterName[1]), words);
        }
    }

    private static async Task Kill(params int[] ids)
    {
        await Process.Start("kill", ["-9", .. ids.Select(i => $"{i}")]).WaitForExitAsync();
        await Until(() => !Processes().Any(p => ids.Contains(p.Id) && p.Words[0].Length > 0));
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
