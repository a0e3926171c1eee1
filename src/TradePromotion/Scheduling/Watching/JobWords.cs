using System.Globalization;
using TradePromotion.Identity.Published;
using TradePromotion.Scheduling.Running;
using TradePromotion.UI;

namespace TradePromotion.Scheduling.Watching;

/// <summary>How jobs are spoken of.</summary>
public static class JobWords
{
    /// <summary>The job's name.</summary>
    public static string Name(Words words, ScheduledJob job) => words[$"Scheduling.Job.{job.Name}"];

    /// <summary>What it does, and for whom.</summary>
    public static string Purpose(Words words, ScheduledJob job) =>
        words[$"Scheduling.Job.{job.Name}.Purpose"];

    /// <summary>The colour of a state.</summary>
    public static Tone Tone(JobState state) =>
        state switch
        {
            JobState.Running => UI.Tone.Info,
            JobState.Succeeded => UI.Tone.Good,
            JobState.Retrying or JobState.Stopped => UI.Tone.Waiting,
            JobState.Failed => UI.Tone.Bad,
            _ => UI.Tone.Quiet,
        };

    /// <summary>How long it took.</summary>
    public static string Duration(Words words, TimeSpan duration) =>
        duration < TimeSpan.FromSeconds(1)
            ? words["Scheduling.Duration.Moment", Math.Round(duration.TotalMilliseconds)]
        : duration < TimeSpan.FromMinutes(1)
            ? words["Scheduling.Duration.Seconds", duration.TotalSeconds]
        : words["Scheduling.Duration.Minutes", (int)duration.TotalMinutes, duration.Seconds];

    /// <summary>A moment on a clock, with the zone's name.</summary>
    public static string Time(DateTimeOffset at, string zone) =>
        ZonedTime.In(at, zone).Short(CultureInfo.CurrentCulture);

    /// <summary>Why a run failed, in a sentence.</summary>
    public static string Reason(Words words, string? failure) =>
        words.Of("Scheduling.Reason", JobFailure.Read(failure ?? "").Kind);

    /// <summary>The clock of whoever looks.</summary>
    public static async Task<string> ZoneOf(IPeople people, Actor actor) =>
        (await people.Find([actor.PersonId])).GetValueOrDefault(actor.PersonId) is { } card
        && TimeZoneInfo.TryFindSystemTimeZoneById(card.Zone, out _)
            ? card.Zone
            : "Asia/Ho_Chi_Minh";
}
