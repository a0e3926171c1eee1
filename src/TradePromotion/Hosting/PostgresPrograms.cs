using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TradePromotion.Hosting;

/// <summary>PostgreSQL's programs as installed on this machine, and how to run them: as oneself, or as user <c>postgres</c> when we are root, whom they refuse.</summary>
public sealed partial record PostgresPrograms(string Folder, int Version)
{
    private const int Oldest = 15;
    private static readonly string[] Needed = ["initdb", "pg_ctl", "postgres"];

    /// <summary>The programs of the wanted major version, or the newest ones. Looks where Debian and Red Hat put them, then on PATH.</summary>
    /// <exception cref="CannotStart">There are none.</exception>
    public static async Task<PostgresPrograms> Find(int? wanted, CancellationToken cancellation)
    {
        var found = new List<PostgresPrograms>();
        foreach (
            var folder in Folders()
                .Where(f => Needed.All(p => File.Exists(Path.Combine(f, p))))
                .Distinct()
        )
        {
            var (_, said) = await Execute(
                [Path.Combine(folder, "postgres"), "--version"],
                null,
                cancellation
            );
            if (Major().Match(said) is { Success: true } match)
                found.Add(new PostgresPrograms(folder, int.Parse(match.Groups[1].Value)));
        }
        return found
                .Where(p => wanted is null ? p.Version >= Oldest : p.Version == wanted)
                .MaxBy(p => p.Version)
            ?? throw new CannotStart(
                $"PostgreSQL {wanted?.ToString() ?? $"{Oldest} or newer"} is not installed: no initdb, pg_ctl and postgres of that version in "
                    + "/usr/lib/postgresql/*/bin or on PATH. Install it (apt-get install postgresql; ops/start does it), "
                    + "or set ConnectionStrings__Postgres to a server that runs already."
            );
    }

    /// <summary>Runs one of PostgreSQL's programs with the rights the server has.</summary>
    /// <returns>Its exit code and everything it said.</returns>
    public Task<(int ExitCode, string Said)> Run(
        string program,
        string[] arguments,
        CancellationToken cancellation
    ) => Execute(Command(program, arguments), null, cancellation);

    /// <summary>The command line that runs one of PostgreSQL's programs with the rights the server has.</summary>
    public string[] Command(string program, string[] arguments) =>
        WithServersRights([Path.Combine(Folder, program), .. arguments]);

    /// <summary>Writes a file that belongs to the server's user.</summary>
    public async Task Write(string path, string text, bool append, CancellationToken cancellation)
    {
        string[] tee = append ? ["tee", "-a", path] : ["tee", path];
        var (exitCode, said) = await Execute(WithServersRights(tee), text, cancellation);
        if (exitCode != 0)
            throw new CannotStart($"{path} cannot be written: {said}");
    }

    /// <summary>Makes an empty folder that only the server's user can enter.</summary>
    public static async Task MakeFolder(string path, CancellationToken cancellation)
    {
        string[] owner = Environment.IsPrivilegedProcess
            ? ["-o", "postgres", "-g", "postgres"]
            : [];
        var (exitCode, said) = await Execute(
            ["install", "-d", "-m", "0700", .. owner, path],
            null,
            cancellation
        );
        if (exitCode != 0)
            throw new CannotStart($"{path} cannot be made: {said}");
        (exitCode, _) = await Execute(WithServersRights(["test", "-x", path]), null, cancellation);
        if (exitCode != 0)
            throw new CannotStart(
                $"PostgreSQL refuses to run as root and runs as user postgres, who cannot reach {path}. Set TRADEPROMOTION_DATA to a folder this user can pass into."
            );
    }

    private static string[] WithServersRights(string[] command) =>
        Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--", .. command]
            : command;

    private static async Task<(int ExitCode, string Said)> Execute(
        string[] command,
        string? input,
        CancellationToken cancellation
    )
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            // Where we stand may be closed to the server's user.
            WorkingDirectory = "/",
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // PGDATA, PGPORT and the like belong to some other server of whoever started us.
        foreach (
            var name in start
                .Environment.Keys.Where(k => k.StartsWith("PG", StringComparison.Ordinal))
                .ToArray()
        )
            start.Environment.Remove(name);
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process =
            Process.Start(start) ?? throw new CannotStart($"{command[0]} does not start.");
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(cancellation);
        var errors = process.StandardError.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, $"{await output}{await errors}".Trim());
    }

    private static IEnumerable<string> Folders()
    {
        foreach (var (root, pattern) in new[] { ("/usr/lib/postgresql", "*"), ("/usr", "pgsql-*") })
            if (Directory.Exists(root))
                foreach (var version in Directory.GetDirectories(root, pattern))
                    yield return Path.Combine(version, "bin");
        foreach (
            var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
                ':',
                StringSplitOptions.RemoveEmptyEntries
            )
        )
            yield return folder;
    }

    [GeneratedRegex(@"\(PostgreSQL\) (\d+)")]
    private static partial Regex Major();
}
