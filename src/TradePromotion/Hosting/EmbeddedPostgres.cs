using System.Diagnostics;
using Npgsql;

namespace TradePromotion.Hosting;

/// <summary>
/// A private PostgreSQL server in the data directory that starts with the app and ends with it, however it ends. It listens on a socket inside its own closed folder (on a free
/// loopback port where that path is too long for a socket), asks for a password all the same, and never runs twice over one cluster.
/// </summary>
public sealed class EmbeddedPostgres : IAsyncDisposable
{
    private const string App = "tradepromotion";
    private const string ClaimName = "app.lock";
    private readonly PostgresCluster _cluster;
    private readonly IDisposable _claim;
    private readonly Process _guard;
    private int _stopped;

    private EmbeddedPostgres(
        PostgresCluster cluster,
        IDisposable claim,
        Process guard,
        string connectionString
    ) => (_cluster, _claim, _guard, ConnectionString) = (cluster, claim, guard, connectionString);

    /// <summary>Opens the app's own database as the app's own role, which owns it and is no superuser.</summary>
    public string ConnectionString { get; }

    /// <summary>
    /// Starts the server, making its cluster at the first call. A server that a killed app left running is taken over; one that crashed recovers.
    /// </summary>
    /// <exception cref="CannotStart">PostgreSQL is missing or does not come up, or another app uses this data directory.</exception>
    public static async Task<EmbeddedPostgres> Start(
        EmbeddedPostgresOptions options,
        CancellationToken cancellation
    )
    {
        var claim = await Claim(options, cancellation);
        Process? guard = null;
        try
        {
            var path = Path.Combine(options.Data.Root, "postgres");
            var version = PostgresCluster.VersionIn(path);
            var programs = await PostgresPrograms.Find(version, cancellation);
            var cluster = new PostgresCluster(path, programs);
            if (version is null)
            {
                options.Say?.Invoke(
                    $"Making a PostgreSQL {programs.Version} cluster in {path} (first start only)"
                );
                await cluster.Make(options.Data.Secret(PostgresCluster.Superuser), cancellation);
            }
            guard = cluster.Guard(Path.Combine(options.Data.Root, ClaimName));
            return new EmbeddedPostgres(
                cluster,
                claim,
                guard,
                await ComeUp(cluster, options, cancellation)
            );
        }
        catch
        {
            claim.Dispose();
            guard?.Kill();
            throw;
        }
    }

    /// <summary>Stops the server: open transactions roll back, everything committed is on disk. Harmless to repeat.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _stopped, 1) == 1)
            return;
        await _cluster.Stop();
        _guard.Kill();
        await _guard.WaitForExitAsync();
        _guard.Dispose();
        _claim.Dispose();
    }

    private static async Task<IDisposable> Claim(
        EmbeddedPostgresOptions options,
        CancellationToken cancellation
    )
    {
        var giveUp =
            Environment.TickCount64
            + (long)(options.Patience ?? TimeSpan.FromSeconds(10)).TotalMilliseconds;
        while (true)
        {
            if (options.Data.Claim(ClaimName) is { } claim)
                return claim;
            if (Environment.TickCount64 >= giveUp)
                throw new CannotStart(
                    $"Another app is running on {options.Data.Root}. Stop it, or set TRADEPROMOTION_DATA to a folder of its own."
                );
            await Task.Delay(TimeSpan.FromMilliseconds(100), cancellation);
        }
    }

    private static async Task<string> ComeUp(
        PostgresCluster cluster,
        EmbeddedPostgresOptions options,
        CancellationToken cancellation
    )
    {
        if (await cluster.Running(cancellation) is { } left)
        {
            options.Say?.Invoke(
                $"Taking over the PostgreSQL that was left running (process {left.ProcessId})"
            );
            try
            {
                return await Enter(left, options.Data, cancellation);
            }
            catch (NpgsqlException)
            {
                // It answers no more, whatever happened to it: a fresh one on the same cluster will.
                await cluster.Stop();
            }
        }
        var server = await cluster.Start(cancellation);
        try
        {
            return await Enter(server, options.Data, cancellation);
        }
        catch (NpgsqlException e)
        {
            await cluster.Stop();
            throw new CannotStart(
                $"PostgreSQL runs but does not let us in ({e.Message}). Its passwords are in {options.Data.Root}/secrets.json.",
                e
            );
        }
    }

    /// <summary>Makes the app's role and database where they are missing, and says how to open it.</summary>
    private static async Task<string> Enter(
        Postmaster server,
        DataDirectory data,
        CancellationToken cancellation
    )
    {
        var password = data.Secret(App);
        await using var connection = new NpgsqlConnection(
            Connection(
                server,
                PostgresCluster.Superuser,
                data.Secret(PostgresCluster.Superuser),
                "postgres",
                pooling: false
            )
        );
        await connection.OpenAsync(cancellation);
        await using var ask = new NpgsqlCommand(
            $"select exists (select from pg_roles where rolname = '{App}'), exists (select from pg_database where datname = '{App}')",
            connection
        );
        var (hasRole, hasDatabase) = (false, false);
        await using (var row = await ask.ExecuteReaderAsync(cancellation))
            if (await row.ReadAsync(cancellation))
                (hasRole, hasDatabase) = (row.GetBoolean(0), row.GetBoolean(1));
        if (!hasRole)
            await Do($"create role {App} login createdb in role pg_monitor password '{password}'");
        if (!hasDatabase)
            await Do($"create database {App} owner {App}");
        return Connection(server, App, password, App, pooling: true);

        async Task Do(string sql)
        {
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync(cancellation);
        }
    }

    private static string Connection(
        Postmaster server,
        string user,
        string password,
        string database,
        bool pooling
    ) =>
        new NpgsqlConnectionStringBuilder
        {
            Host = server.Host,
            Port = server.Port,
            Username = user,
            Password = password,
            Database = database,
            Pooling = pooling,
            // It never leaves this machine.
            SslMode = SslMode.Disable,
            GssEncryptionMode = GssEncryptionMode.Disable,
        }.ConnectionString;
}
