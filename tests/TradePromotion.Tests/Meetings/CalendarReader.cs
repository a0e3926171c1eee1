using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TradePromotion.Tests.Meetings;

/// <summary>An entry as a calendar program understood it.</summary>
/// <param name="Starts">The moment, worked out from the file's own time zone.</param>
/// <param name="Clock">What the clock of that zone shows.</param>
public sealed record ReadEntry(
    string Uid,
    int Sequence,
    string? Status,
    DateTimeOffset Starts,
    DateTimeOffset Ends,
    string Zone,
    string Clock,
    string Summary,
    IReadOnlyList<ReadAttendee> Attendees
);

/// <summary>Somebody named in an entry.</summary>
public sealed record ReadAttendee(string Name, string Role);

/// <summary>A calendar file as a calendar program understood it.</summary>
public sealed record ReadCalendar(string Method, IReadOnlyList<ReadEntry> Events);

/// <summary>Reads calendar files with ical.js, which wrote none of them.</summary>
public static class CalendarReader
{
    /// <summary>What the file says.</summary>
    public static ReadCalendar Read(byte[] file)
    {
        var here = Here();
        var library = Path.GetFullPath(
            Path.Combine(here, "../../../src/TradePromotion/node_modules/ical.js/dist/ical.es5.cjs")
        );
        using var node =
            Process.Start(
                new ProcessStartInfo("node", [Path.Combine(here, "read-calendar.cjs"), library])
                {
                    RedirectStandardInput = true,
                    RedirectStandardOutput = true,
                    RedirectStandardError = true,
                }
            ) ?? throw new InvalidOperationException("node did not start");
        node.StandardInput.BaseStream.Write(file);
        node.StandardInput.Close();
        var said = node.StandardOutput.ReadToEnd();
        var wrong = node.StandardError.ReadToEnd();
        node.WaitForExit();
        return node.ExitCode == 0
            ? JsonSerializer.Deserialize<ReadCalendar>(said)!
            : throw new InvalidOperationException(wrong);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
