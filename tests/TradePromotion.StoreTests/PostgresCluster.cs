using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace TradePromotion.Testing;

/// <summary>
/// A PostgreSQL cluster of one's own in a temporary directory on a free loopback port, gone when disposed. With
/// <c>ConnectionStrings__Postgres</c> set it uses that server instead and starts none.
/// </summary>
public sealed class PostgresCluster : IDisposable
{
    private readonly string? _directory;
    private readonly string _bin = "";

    private PostgresCluster(string connectionString) => ConnectionString = connectionString;

    private PostgresCluster(string bin, string directory, int port)
    {
        (_bin, _directory) = (bin, directory);
        ConnectionString =
            $"Host=127.0.0.1;Port={port};Username=postgres;Database=postgres;Include Error Detail=true";
    }

    /// <summary>To the maintenance database.</summary>
    public string ConnectionString { get; }

    /// <param name="durable">False saves the tests the disk's time; true is what production has.</param>
    public static PostgresCluster Start(bool durable = false)
    {
        if (
            Environment.GetEnvironmentVariable("ConnectionStrings__Postgres") is
            { Length: > 0 } given
        )
            return new(given);
        var bin = Directory.Exists("/usr/lib/postgresql")
            ? Directory
                .GetDirectories("/usr/lib/postgresql")
                .OrderByDescending(d => double.Parse(Path.GetFileName(d)))
                .Select(d => Path.Combine(d, "bin"))
                .FirstOrDefault(d => File.Exists(Path.Combine(d, "initdb")))
            : null;
        if (bin is null)
            throw new InvalidOperationException(
                "no PostgreSQL under /usr/lib/postgresql: install Debian's postgresql, or set ConnectionStrings__Postgres"
            );
        var directory = Path.Combine(
            Path.GetTempPath(),
            $"tradepromotion-pg-{Environment.ProcessId}-{Path.GetRandomFileName()}"
        );
        var port = FreePort();
        var cluster = new PostgresCluster(bin, directory, port);
        AppDomain.CurrentDomain.ProcessExit += (_, _) => cluster.Dispose();
        cluster.Run(
            "initdb",
            "-D",
            directory,
            "-U",
            "postgres",
            "-A",
            "trust",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "--no-sync"
        );
        var options =
            $"-p {port} -h 127.0.0.1 -k {directory} -c max_connections=200"
            + (durable ? "" : " -c fsync=off -c synchronous_commit=off -c full_page_writes=off");
        cluster.Run(
            "pg_ctl",
            "-D",
            directory,
            "-w",
            "-s",
            "-l",
            Path.Combine(directory, "log"),
            "-o",
            options,
            "start"
        );
        return cluster;
    }

    public void Dispose()
    {
        if (_directory is null || !Directory.Exists(_directory))
            return;
        try
        {
            Run("pg_ctl", "-D", _directory, "-s", "-m", "immediate", "stop");
        }
        catch (InvalidOperationException)
        {
            // It never started, or was stopped before.
        }
        Directory.Delete(_directory, recursive: true);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>The server refuses to run as root; then it runs as the user postgres.</summary>
    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(_bin, program);
        var start =
            Environment.UserName == "root"
                ? new ProcessStartInfo("runuser", ["-u", "postgres", "--", path, .. arguments])
                : new ProcessStartInfo(path, arguments);
        // The server inherits what it is started with: a pipe would keep us waiting for its end.
        (start.WorkingDirectory, start.UseShellExecute) = (Path.GetTempPath(), false);
        var log = Path.Combine(
            Path.GetTempPath(),
            $"tradepromotion-pg-{Environment.ProcessId}.log"
        );
        start = new ProcessStartInfo(
            "/bin/sh",
            [
                "-c",
                "exec \"$@\" >>\"$0\" 2>&1 </dev/null",
                log,
                start.FileName,
                .. start.ArgumentList,
            ]
        )
        {
            WorkingDirectory = Path.GetTempPath(),
        };
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var said = File.Exists(log) ? File.ReadAllText(log) : "";
        File.Delete(log);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {said}");
    }
}
