using Quartz;

namespace TradePromotion.Scheduling.Running;

/// <summary>
/// Stores the times of the jobs at the start. Those that stand there already stay untouched: they know the run that was missed while
/// the application was down, a retry that is due, and that somebody paused them.
/// </summary>
public sealed class KeepTimes(
    ISchedulerFactory schedulers,
    IReadOnlyList<ScheduledJob> jobs,
    TimeProvider clock
) : IHostedService
{
    public async Task StartAsync(CancellationToken cancel)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        foreach (var job in jobs)
        {
            var stored = await scheduler.GetTrigger(job.TimesKey, cancel);
            if (stored is not null && job.RunsBy(stored))
                continue;
            var paused =
                await scheduler.GetTriggerState(job.TimesKey, cancel) == TriggerState.Paused;
            try
            {
                await scheduler.UnscheduleJob(job.TimesKey, cancel);
                await scheduler.ScheduleJob(
                    job.NewTimes(clock),
                    new ScheduleJobOptions { Paused = paused },
                    cancel
                );
            }
            catch (ObjectAlreadyExistsException)
            {
                // Another node that starts at this moment was quicker.
            }
        }
    }

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;
}
