using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace TradePromotion.Hosting;

/// <summary>A PostgreSQL cluster on disk: made once, then served by at most one server at a time.</summary>
internal sealed class PostgresCluster(string path, PostgresPrograms programs)
{
    /// <summary>The role that owns everything; the app itself never uses it.</summary>
    public const string Superuser = "postgres";
    private const int LongestSocketPath = 107;

    private string StartLog => Path.Combine(path, "start.log");

    /// <summary>Major version that made the cluster in this folder; null when there is none.</summary>
    public static int? VersionIn(string path) =>
        File.Exists(Path.Combine(path, "PG_VERSION"))
            ? int.Parse(File.ReadAllText(Path.Combine(path, "PG_VERSION")))
            : null;

    /// <summary>Makes the cluster: UTF-8, sorted as Vietnamese readers expect where this PostgreSQL knows ICU, a password for every way in.</summary>
    public async Task Make(string password, CancellationToken cancellation)
    {
        // Made beside its place and moved there when whole, so that an interrupted first start leaves nothing half made.
        var workshop = path + ".new";
        var (passwordFile, cluster) = (
            Path.Combine(workshop, "password"),
            Path.Combine(workshop, "cluster")
        );
        if (Directory.Exists(workshop))
            Directory.Delete(workshop, recursive: true);
        await PostgresPrograms.MakeFolder(workshop, cancellation);
        await programs.Write(passwordFile, password, append: false, cancellation);

        string[] common =
        [
            "-D",
            cluster,
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
            "-U",
            Superuser,
            $"--pwfile={passwordFile}",
            "-A",
            "scram-sha-256",
        ];
        var (exitCode, said) = await programs.Run(
            "initdb",
            [.. common, "--locale-provider=icu", "--icu-locale=vi"],
            cancellation
        );
        if (exitCode != 0)
            (exitCode, said) = await programs.Run("initdb", common, cancellation);
        if (exitCode != 0)
            throw new CannotStart($"The PostgreSQL cluster in {path} cannot be made: {said}");
        await programs.Write(
            Path.Combine(cluster, "postgresql.conf"),
            "\ninclude 'app.conf'\n",
            append: true,
            cancellation
        );
        Directory.Move(cluster, path);
        Directory.Delete(workshop, recursive: true);
    }

    /// <summary>The server that is at work on this cluster, once it is ready; null when there is none or it was just ending.</summary>
    public async Task<Postmaster?> Running(CancellationToken cancellation)
    {
        while (Postmaster.Of(path) is { } server)
        {
            if (server.State == "ready")
                return server;
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
        return null;
    }

    /// <summary>Starts a server; after a crash it recovers first. Returns when it is ready.</summary>
    public async Task<Postmaster> Start(CancellationToken cancellation)
    {
        var said = "";
        // Another try helps where the last pieces of a crashed server are still ending, or a loopback port was taken between choosing and using it.
        for (var attempt = 0; attempt < 5; attempt++)
        {
            if (attempt > 0)
                await Task.Delay(TimeSpan.FromSeconds(1), cancellation);
            Postmaster.ForgetCrashed(path);
            await programs.Write(
                Path.Combine(path, "app.conf"),
                Settings(),
                append: false,
                cancellation
            );
            string[] start = ["start", "-s", "-w", "-t", "120", "-D", path, "-l", StartLog];
            (var exitCode, said) = await programs.Run("pg_ctl", start, cancellation);
            if (exitCode == 0 && await Running(cancellation) is { } server)
                return server;
        }
        throw new CannotStart(
            $"PostgreSQL does not come up: {said} More in {StartLog} and {Path.Combine(path, "log")}."
        );
    }

    /// <summary>Stops the server, if one runs: sessions end, open transactions roll back. Does not wait for idle clients.</summary>
    public Task Stop() => programs.Run("pg_ctl", StopFast, CancellationToken.None);

    /// <summary>
    /// Sets a guard that stops the server should this process end without doing so, by a crash or by <c>kill -9</c>. It takes the app's claim first, for
    /// which it waits a little because a dying process lets go of one thing after the other; where the next app has it already, the guard leaves the server to it.
    /// </summary>
    public Process Guard(string claim)
    {
        // Its input closes when this process ends, however it ends. A session of its own and the traps keep Ctrl-C and the like from it.
        const string wait = "trap '' INT TERM HUP; cat >/dev/null; exec \"$@\" >/dev/null 2>&1";
        string[] stop = programs.Command("pg_ctl", StopFast);
        return Process.Start(
            new ProcessStartInfo(
                "setsid",
                ["sh", "-c", wait, "guard", "flock", "-w", "10", claim, .. stop]
            )
            {
                WorkingDirectory = "/",
                RedirectStandardInput = true,
            }
        )!;
    }

    private string[] StopFast => ["stop", "-s", "-w", "-t", "60", "-m", "fast", "-D", path];

    private string Settings()
    {
        // The socket lies in the cluster's own closed folder; the system limits how long its path may be.
        var socketFits = Encoding.UTF8.GetByteCount($"{path}/.s.PGSQL.5432") <= LongestSocketPath;
        return $"""
            # Written by the app at every start.
            unix_socket_directories = '{(socketFits ? path.Replace("'", "''") : "")}'
            unix_socket_permissions = 0700
            listen_addresses = '{(socketFits ? "" : "127.0.0.1")}'
            port = {(socketFits ? 5432 : FreePort())}
            password_encryption = 'scram-sha-256'
            fsync = on
            max_connections = 200
            shared_buffers = '256MB'
            jit = off
            timezone = 'UTC'
            log_timezone = 'UTC'
            logging_collector = on
            log_directory = 'log'
            log_filename = 'postgresql-%a.log'
            log_rotation_age = '1d'
            log_truncate_on_rotation = on
            log_min_duration_statement = '1s'

            """;
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
