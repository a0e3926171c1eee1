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
using TradePromotion.Scheduling.Running;

namespace TradePromotion;

/// <summary>All recurring work on one screen, by the clock of Việt Nam. Each job runs on one node of a cluster at a time.</summary>
public static class Schedule
{
    private const string Minute = "0 * * * * ?";
    private const string Night = "0 50 2 * * ?";
    private const string Morning = "0 0 8 * * ?";

    /// <summary>Every recurring job and its times.</summary>
    public static IReadOnlyList<ScheduledJob> Jobs { get; } =
    [
        Every<ApplyPlannedChanges>(Minute),
        Every<CloseAccounts>(Minute),
        Every<CloseRooms>(Minute),
        Every<ExpirePapers>(Minute),
        Every<ExpireProposals>(Minute),
        Every<ForgetDevices>(Night),
        Every<ForgetImportedRows>(Night),
        Every<ForgetLetters>(Night),
        Every<OpenAndCloseFairs>(Minute),
        Every<RecordNoShows>(Minute),
        Every<ReleaseUnconfirmedBooths>(Minute),
        Every<RemindOfMeetings>(Minute),
        Every<SendFollowLetters>(Morning),
        Every<SendLetters>(Minute),
    ];

    /// <summary>Adds Quartz on its PostgreSQL store with all recurring jobs.</summary>
    public static IServiceCollection AddSchedule(
        this IServiceCollection services,
        string connectionString
    ) => services.AddJobs(connectionString, Jobs);

    private static ScheduledJob Every<TJob>(string times)
        where TJob : IJob => new(typeof(TJob), times);
}
