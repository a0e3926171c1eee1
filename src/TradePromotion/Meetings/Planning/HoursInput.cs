using System.Globalization;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Planning;

/// <summary>A week as its form posts it, Monday first.</summary>
public sealed class HoursInput
{
    /// <summary>Seven days.</summary>
    public List<DayInput> Days { get; set; } = [];

    /// <summary>The minutes between two meetings.</summary>
    public string? Buffer { get; set; }

    /// <summary>Monday to Sunday.</summary>
    public static IReadOnlyList<DayOfWeek> Weekdays { get; } =
    [.. Enumerable.Range(1, 7).Select(n => (DayOfWeek)(n % 7))];

    /// <summary>The form of these hours; of someone who said nothing yet, an ordinary working week to begin with.</summary>
    public static HoursInput Of(WorkingHours? hours) =>
        new()
        {
            Buffer = $"{hours?.Buffer ?? 0}",
            Days =
            [
                .. Weekdays.Select(day =>
                    hours is null
                        ? new DayInput
                        {
                            Works = day is not (DayOfWeek.Saturday or DayOfWeek.Sunday),
                            From = "08:00",
                            To = "17:00",
                            BreakFrom = "12:00",
                            BreakTo = "13:00",
                        }
                        : DayInput.Of(hours.Week.FirstOrDefault(d => d.Day == day))
                ),
            ],
        };
}

/// <summary>One weekday of the form.</summary>
public sealed class DayInput
{
    public bool Works { get; set; }
    public string? From { get; set; }
    public string? To { get; set; }
    public string? BreakFrom { get; set; }
    public string? BreakTo { get; set; }

    /// <summary>The form of a working day; null is a day off.</summary>
    public static DayInput Of(WorkingDay? day) =>
        day is null
            ? new()
            : new()
            {
                Works = true,
                From = Text(day.From),
                To = Text(day.To),
                BreakFrom = Text(day.BreakFrom),
                BreakTo = Text(day.BreakTo),
            };

    /// <summary>The working day that was typed; null when a time is missing or no time at all.</summary>
    public WorkingDay? Read(DayOfWeek day) =>
        Clock(From) is { } from && Clock(To) is { } to && Clock(BreakFrom) is var pause
            ? new WorkingDay(day, from, to, pause, Clock(BreakTo))
            : null;

    /// <summary>Reads a time as time inputs post it; null for anything else.</summary>
    public static TimeOnly? Clock(string? text) =>
        TimeOnly.TryParseExact(
            text,
            ["HH:mm", "HH:mm:ss"],
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var time
        )
            ? time
            : null;

    private static string Text(TimeOnly? time) =>
        time?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
}
