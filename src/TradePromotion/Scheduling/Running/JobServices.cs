using Quartz;

namespace TradePromotion.Scheduling.Running;

/// <summary>Quartz on its PostgreSQL store, the way every recurring job needs it.</summary>
public static class JobServices
{
    /// <summary>After how long a job that failed is tried again; where its next time comes first, that time is the retry.</summary>
    private static readonly RetryPolicy BackOff = RetryPolicy.Explicit([
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(15),
        TimeSpan.FromMinutes(60),
    ]);

    /// <summary>Adds the jobs: one node runs each at a time, and another takes over what a dead one left unfinished.</summary>
    public static IServiceCollection AddJobs(
        this IServiceCollection services,
        string connectionString,
        IReadOnlyList<ScheduledJob> jobs,
        RetryPolicy? backOff = null
    ) =>
        services
            .AddSingleton(jobs)
            .AddQuartz(quartz =>
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(connectionString);
                    store.UseSystemTextJsonSerializer();
                    store.UseClustering();
                    store.UseExecutionHistory();
                    store.ProvisionSchema();
                });
                quartz.UseDefaultRetryPolicy(backOff ?? BackOff);
                quartz.AddJobMiddleware<SayWhy>();
                foreach (var job in jobs)
                    quartz.AddJob(
                        job.Job,
                        it => it.WithIdentity(job.Key).StoreDurably().RequestRecovery()
                    );
            })
            .AddQuartzExecutionHistory(history =>
            {
                history.Retention = TimeSpan.FromDays(90);
                history.MaxEntriesPerJob = 100;
                history.MaxEntriesPerScheduler = 10_000;
            })
            // Before Quartz starts, so that nothing runs by times of yesterday's program.
            .AddHostedService<KeepTimes>()
            .AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
}
