using System.Diagnostics;

namespace TradePromotion.JourneyTests.LiveSessions;

/// <summary>The relay's program, from Debian where the machine has none yet.</summary>
public static class Coturn
{
    /// <summary>Whether it is there.</summary>
    public static bool IsThere =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(':')
            .Any(folder => File.Exists(Path.Combine(folder, "turnserver")));

    /// <summary>Installs it where it is missing and that is allowed; the test that needs it says so where it is not.</summary>
    public static async Task Install()
    {
        if (IsThere)
            return;
        const string install =
            "apt-get -qq update && DEBIAN_FRONTEND=noninteractive apt-get -qq -y --no-install-recommends install coturn";
        using var shell = Process.Start(
            new ProcessStartInfo(
                "sh",
                ["-c", Environment.IsPrivilegedProcess ? install : $"sudo -n sh -c '{install}'"]
            )
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            }
        )!;
        var said = Task.WhenAll(
            shell.StandardOutput.ReadToEndAsync(),
            shell.StandardError.ReadToEndAsync()
        );
        await shell.WaitForExitAsync();
        await said;
    }
}
