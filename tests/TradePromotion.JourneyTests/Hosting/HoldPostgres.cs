using System.Diagnostics;
using Microsoft.Extensions.Hosting;
using TradePromotion.Hosting;

namespace TradePromotion.JourneyTests.Hosting;

/// <summary>A process that starts the embedded PostgreSQL, says how to reach it and then waits: something to end in every way a process can end.</summary>
public static class HoldPostgres
{
    /// <summary>Holds the server of the data directory in the first argument until a signal comes.</summary>
    public static async Task<int> Main(string[] args)
    {
        await using var postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(args[0])),
            CancellationToken.None
        );
        using var host = Host.CreateApplicationBuilder().Build();
        await host.StartAsync();
        Console.WriteLine(postgres.ConnectionString);
        await host.WaitForShutdownAsync();
        return 0;
    }

    /// <summary>Starts such a process; returns when its server answers.</summary>
    /// <returns>The process and the connection string of its database.</returns>
    public static async Task<(Process Holder, string ConnectionString)> Start(string folder)
    {
        // Whoever runs the tests in the background has them ignore Ctrl-C, and a child inherits that.
        var start = new ProcessStartInfo(
            "env",
            ["--default-signal", "dotnet", "exec", typeof(HoldPostgres).Assembly.Location, folder]
        )
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var holder = Process.Start(start)!;
        while (await holder.StandardOutput.ReadLineAsync() is { } line)
            if (line.StartsWith("Host=", StringComparison.Ordinal))
                return (holder, line);
        throw new InvalidOperationException(await holder.StandardError.ReadToEndAsync());
    }
}
