using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Npgsql;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

// Every way an app can end.
public sealed partial class EmbeddedPostgresTests
{
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
}
