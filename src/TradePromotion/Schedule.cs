using Quartz;

namespace TradePromotion;

/// <summary>All recurring work on one screen. Jobs run on one node of a cluster at a time and their history is kept.</summary>
public static class Schedule
{
    /// <summary>Adds Quartz on its PostgreSQL store with all recurring jobs.</summary>
    public static IServiceCollection AddSchedule(
        this IServiceCollection services,
        string connectionString
    ) =>
        services
            .AddQuartz(quartz =>
            {
                quartz.UsePersistentStore(store =>
                {
                    store.UsePostgres(connectionString);
                    store.UseSystemTextJsonSerializer();
                    store.UseClustering();
                    store.ProvisionSchema();
                });
            })
            .AddQuartzExecutionHistory()
            .AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
}
