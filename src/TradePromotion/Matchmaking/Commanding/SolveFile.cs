using System.Globalization;
using System.Text.Json;
using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Reading;

namespace TradePromotion.Matchmaking.Commanding;

/// <summary>
/// <c>timetable solve FILE.dzn [--seconds N] [--fairness D]</c>: reads a problem in the published format and prints one JSON
/// object, <c>{instance, status, breaks, lowerBound, seconds, slots}</c>; slots count from 1, one a meeting. Ctrl-C ends it
/// with the best so far. Exit code 2 and a sentence on standard error for a wrong call or file.
/// </summary>
public static class SolveFile
{
    private const double UsualSeconds = 60;
    private const int UsualFairness = 2;
    private const string Usage = "timetable solve FILE.dzn [--seconds N] [--fairness D]";

    /// <summary>Whether the program was started for this.</summary>
    public static bool IsAsked(string[] args) => args is ["timetable", ..];

    /// <summary>Does it; answers with the exit code.</summary>
    public static int Run(
        string[] args,
        TimeProvider clock,
        TextWriter answer,
        TextWriter complaint
    )
    {
        if (args is not [_, "solve", var file, .. var options])
            return Refuse(Usage, complaint);
        var (seconds, fairness) = (UsualSeconds, UsualFairness);
        for (var i = 0; i < options.Length; i += 2)
        {
            var value = i + 1 < options.Length ? options[i + 1] : "";
            if (
                options[i] == "--seconds"
                && double.TryParse(value, CultureInfo.InvariantCulture, out seconds)
                && seconds > 0
            )
                continue;
            if (
                options[i] == "--fairness"
                && int.TryParse(value, CultureInfo.InvariantCulture, out fairness)
                && fairness >= 0
            )
                continue;
            return Refuse(Usage, complaint);
        }
        try
        {
            Solve(file, DznFile.Read(File.ReadAllText(file), fairness), seconds, clock, answer);
            return 0;
        }
        catch (DznError error)
        {
            return Refuse(FormattableString.Invariant($"{file}: {error.Message}"), complaint);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Refuse($"{file}: {error.Message}", complaint);
        }
    }

    private static void Solve(
        string file,
        MeetingProblem problem,
        double seconds,
        TimeProvider clock,
        TextWriter answer
    )
    {
        var start = clock.GetTimestamp();
        var interrupted = false;
        Console.CancelKeyPress += (_, key) => key.Cancel = interrupted = true;
        var found = Optimiser.Run(
            problem,
            () =>
                Volatile.Read(ref interrupted)
                || clock.GetElapsedTime(start).TotalSeconds >= seconds,
            wholeOnly: true
        );
        var whole = found.IsWhole(problem);
        answer.WriteLine(
            JsonSerializer.Serialize(
                new
                {
                    instance = Path.GetFileNameWithoutExtension(file),
                    status = Status(found, whole),
                    breaks = whole ? found.Objective!.Value.Breaks : (int?)null,
                    lowerBound = found.Status == TimetableStatus.Unsat
                        ? (int?)null
                        : found.Bounds.Breaks,
                    seconds = Math.Round(clock.GetElapsedTime(start).TotalSeconds, 3),
                    slots = whole ? found.Placements.Select(p => p!.Value.Slot + 1) : [],
                }
            )
        );
    }

    // A timetable that leaves meetings out, or is not fair, answers nothing here: the format knows only whole ones.
    private static string Status(Timetable found, bool whole) =>
        found.Status switch
        {
            TimetableStatus.Unsat => "unsat",
            TimetableStatus.Optimal => "optimal",
            _ => whole ? "feasible" : "unknown",
        };

    private static int Refuse(string why, TextWriter complaint)
    {
        complaint.WriteLine(why);
        return 2;
    }
}
