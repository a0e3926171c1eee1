using Quartz;

namespace TradePromotion.Scheduling.Running;

/// <summary>A job that runs again and again.</summary>
/// <param name="Job">The class that does it.</param>
/// <param name="Times">When, as a cron expression by the clock of Việt Nam.</param>
public sealed record ScheduledJob(Type Job, string Times)
{
    /// <summary>The clock that the times are told by, wherever the server stands.</summary>
    public static TimeZoneInfo Zone { get; } =
        TimeZoneInfo.FindSystemTimeZoneById("Asia/Ho_Chi_Minh");

    /// <summary>What it is called in the store, in addresses and in the keys of its words.</summary>
    public string Name => Job.Name;

    /// <summary>Its key in the store. A name of its own keeps a job the same one over restarts.</summary>
    public JobKey Key => new(Name);

    /// <summary>The key of its times in the store.</summary>
    public TriggerKey TimesKey => new(Name);

    /// <summary>Whether the stored times are these.</summary>
    public bool RunsBy(ITrigger stored) =>
        stored is ICronTrigger cron
        && cron.JobKey.Equals(Key)
        && cron.CronExpressionString == Times
        && cron.TimeZone.Id == Zone.Id;

    /// <summary>Its times for the store, counted from now.</summary>
    public ITrigger NewTimes(TimeProvider clock) =>
        TriggerBuilder
            .Create(clock)
            .WithIdentity(TimesKey)
            .ForJob(Key)
            .StartAt(clock.GetUtcNow())
            .WithCronSchedule(
                Times,
                // A run that was missed while no node was up is made up once, not once for each time missed.
                cron =>
                    cron.InTimeZone(Zone)
                        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
            )
            .Build();
}
