using Quartz;
using TradePromotion.Booths.Furnishing;
using TradePromotion.Booths.Offering;
using TradePromotion.Companies.Expiring;
using TradePromotion.Companies.Following;
using TradePromotion.Fairs.Opening;
using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Staying;
using TradePromotion.Importing;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.Mailing;
using TradePromotion.Meetings.Answering;
using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Reminding;

namespace TradePromotion;

/// <summary>All recurring work on one screen. Jobs run on one node of a cluster at a time and their history is kept.</summary>
public static class Schedule
{
    private const string Minute = "0 * * * * ?";

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
                quartz.Every<ApplyPlannedChanges>(Minute);
                quartz.Every<CloseAccounts>(Minute);
                quartz.Every<CloseRooms>(Minute);
                quartz.Every<ExpirePapers>(Minute);
                quartz.Every<ExpireProposals>(Minute);
                quartz.Every<ForgetImportedRows>("0 50 2 * * ?");
                quartz.Every<ForgetDevices>("0 50 2 * * ?");
                quartz.Every<ForgetLetters>("0 40 2 * * ?");
                quartz.Every<OpenAndCloseFairs>(Minute);
                quartz.Every<RecordNoShows>(Minute);
                quartz.Every<ReleaseUnconfirmedBooths>(Minute);
                quartz.Every<RemindOfMeetings>(Minute);
                // Eight in the morning in Vietnam.
                quartz.Every<SendFollowLetters>("0 0 1 * * ?");
                quartz.Every<SendLetters>(Minute);
            })
            .AddQuartzExecutionHistory()
            .AddQuartzHostedService(hosting => hosting.WaitForJobsToComplete = true);

    // A name of its own keeps a job the same one over restarts; without it the store would gather a copy a start.
    private static void Every<TJob>(this IQuartzBuilder quartz, string times)
        where TJob : IJob =>
        quartz.ScheduleJob<TJob>(at => at.WithIdentity(typeof(TJob).Name).WithCronSchedule(times));
}
