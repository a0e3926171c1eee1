using Quartz;
using TradePromotion.Scheduling.Running;

namespace TradePromotion.Scheduling.Steering;

/// <summary>
/// Steers the jobs: first what was asked for is noted with who asked, then the scheduler does it. Each can be asked for again where
/// a crash came between the two.
/// </summary>
public sealed class JobControl(Desk desk, ISchedulerFactory schedulers)
{
    /// <summary>Has it run at once, on whichever node is free.</summary>
    /// <exception cref="Refusal">It runs at this moment.</exception>
    public async Task Run(ScheduledJob job, Actor actor, CancellationToken cancel = default)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var running = await scheduler.QueryFireInstances(
            new FireInstanceQuery { Job = job.Key },
            cancel
        );
        Refusal.Unless(running.Items.Count == 0, "Scheduling.Refused.Running");
        await desk.Execute(new RunJob(job.Name), actor, cancel);
        await scheduler.TriggerJob(job.Key, null, cancel);
    }

    /// <summary>Stops it until it is resumed; a run that has begun ends in peace.</summary>
    public async Task Pause(ScheduledJob job, Actor actor, CancellationToken cancel = default)
    {
        await desk.Execute(new PauseJob(job.Name), actor, cancel);
        await (await schedulers.GetScheduler(cancel)).PauseTrigger(job.TimesKey, cancel);
    }

    /// <summary>Lets it run by its times again; what it missed meanwhile is made up once.</summary>
    public async Task Resume(ScheduledJob job, Actor actor, CancellationToken cancel = default)
    {
        await desk.Execute(new ResumeJob(job.Name), actor, cancel);
        await (await schedulers.GetScheduler(cancel)).ResumeTrigger(job.TimesKey, cancel);
    }
}
