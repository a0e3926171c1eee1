using System.Diagnostics;
using Npgsql;

namespace TradePromotion.Benchmarks.Store;

/// <summary>A process from its start to its first append, the tables being there.</summary>
internal static class ColdStart
{
    public static async Task Once(string side, string connectionString)
    {
        if (side == "ours")
        {
            await using var ours = Ours.Make(connectionString, withView: false);
            await ours.Append(Raw.NextId(), 0, 1);
            return;
        }
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var start = await Raw.Start(connection);
        await Raw.Start(start, Raw.NextId());
    }

    /// <summary>Seconds.</summary>
    public static async Task<double> Measure(string side, string connectionString)
    {
        var clock = Stopwatch.StartNew();
        using var child = Process.Start(
            new ProcessStartInfo(
                Environment.ProcessPath!,
                IsHosted
                    ? [Environment.GetCommandLineArgs()[0], "cold-start", side, connectionString]
                    : ["cold-start", side, connectionString]
            )
        )!;
        await child.WaitForExitAsync();
        return child.ExitCode == 0
            ? clock.Elapsed.TotalSeconds
            : throw new InvalidOperationException($"a cold start of {side} failed");
    }

    private static bool IsHosted =>
        Path.GetFileNameWithoutExtension(Environment.ProcessPath!) == "dotnet";
}
