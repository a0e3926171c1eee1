using Quartz;
using Quartz.Extensibility;
using TradePromotion.Scheduling.Running;

namespace TradePromotion.Scheduling.Watching;

/// <summary>Reads how the jobs stand, on all nodes together.</summary>
public sealed class JobBoard(
    ISchedulerFactory schedulers,
    IExecutionHistoryStore history,
    IReadOnlyList<ScheduledJob> jobs
)
{
    /// <summary>The job of this name; null where there is none.</summary>
    public ScheduledJob? Find(string name) => jobs.FirstOrDefault(job => job.Name == name);

    /// <summary>All jobs.</summary>
    public async Task<IReadOnlyList<JobStanding>> All(CancellationToken cancel = default)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var running = (await scheduler.QueryFireInstances(new FireInstanceQuery(), cancel)).Items;
        var found = new List<JobStanding>();
        foreach (var job in jobs)
            found.Add(await Look(scheduler, job, running, cancel));
        return found;
    }

    /// <summary>How many jobs failed at their last time, after all retries.</summary>
    public async Task<int> Failing(CancellationToken cancel = default)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var failing = await history.QueryJobRunStatuses(
            new JobRunStatusQuery
            {
                SchedulerName = scheduler.SchedulerName,
                Jobs = [.. jobs.Select(job => job.Key)],
                Failing = true,
            },
            cancel
        );
        return failing.Items.Count;
    }

    /// <summary>One job.</summary>
    public async Task<JobStanding> One(ScheduledJob job, CancellationToken cancel = default)
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var running = await scheduler.QueryFireInstances(
            new FireInstanceQuery { Job = job.Key },
            cancel
        );
        return await Look(scheduler, job, running.Items, cancel);
    }

    /// <summary>A page of its runs, the newest first, and how many there are.</summary>
    public async Task<(IReadOnlyList<JobRun> Runs, int Total)> Runs(
        ScheduledJob job,
        int skip,
        int take,
        CancellationToken cancel = default
    )
    {
        var scheduler = await schedulers.GetScheduler(cancel);
        var page = await history.QueryExecutions(
            new ExecutionHistoryQuery
            {
                SchedulerName = scheduler.SchedulerName,
                Job = job.Key,
                Skip = skip,
                Take = take,
                IncludeTotalCount = true,
            },
            cancel
        );
        return ([.. page.Items.Select(Run)], page.TotalCount ?? 0);
    }

    private async Task<JobStanding> Look(
        IScheduler scheduler,
        ScheduledJob job,
        IReadOnlyList<FireInstance> running,
        CancellationToken cancel
    )
    {
        var times = await scheduler.GetTrigger(job.TimesKey, cancel);
        var state = await scheduler.GetTriggerState(job.TimesKey, cancel);
        var (runs, _) = await Runs(job, 0, 1, cancel);
        var status = await history.GetJobRunStatus(scheduler.SchedulerName, job.Key, cancel);
        var now = running.FirstOrDefault(run => job.Key.Equals(run.JobKey));
        var last = runs.Count > 0 ? runs[0] : null;
        var isPaused = state == TriggerState.Paused;
        return new(
            job,
            now is not null ? JobState.Running : last?.State ?? JobState.New,
            isPaused,
            isPaused ? null : times?.NextFireTimeUtc,
            last,
            now?.FireTimeUtc,
            now?.Progress,
            status?.ConsecutiveFailures ?? 0
        );
    }

    private static JobRun Run(ExecutionHistoryEntry entry) =>
        new(
            entry.FiredAtUtc,
            entry.Duration,
            entry.EffectiveResult switch
            {
                JobRunResult.Failed => entry.RetryScheduled ? JobState.Retrying : JobState.Failed,
                JobRunResult.Cancelled => JobState.Stopped,
                _ => JobState.Succeeded,
            },
            entry.RetryAttempt,
            entry.Manual,
            entry.ExceptionMessage
        );
}
