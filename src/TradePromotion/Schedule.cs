using Quartz;
using TradePromotion.Fairs.Opening;

namespace TradePromotion;

/// <summary>All recurring work on one screen. Jobs run on one node of a cluster at a time and their history is kept.</summary>
public static class Schedule
{
    private const string EveryMinute = "0 * * * * ?";

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
                quartz.ScheduleJob<OpenAndCloseFairs>(at => at.WithCronSchedule(EveryMinute));
            })
            .AddQuartzExecutionHistory()
            .AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);
}
