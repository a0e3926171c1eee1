using TradePromotion.Meetings.Cancelling;
using TradePromotion.Meetings.Extending;
using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Losing;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Telling;
using TradePromotion.Meetings.Waiting;

namespace TradePromotion.Meetings;

/// <summary>Appointments between a buyer and an exhibitor at a fair: asked for, answered, held, and what came of them.</summary>
public sealed class MeetingsModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddScoped<MeetingLetters>().AddScoped<IExtensions, Extensions>();
        module
            .View(new MeetingViewProjection())
            .View(new DiaryViewProjection())
            .View(new AvailabilityViewProjection())
            .View(new MeetingRulesViewProjection())
            .View(new CalendarFeedViewProjection())
            .View(new WaitingViewProjection())
            .View(new AskedInterpreterViewProjection())
            .Reaction<WhenSidesMeet>()
            .Reaction<WhenMeetingChanges>()
            .Reaction<WhenTimeIsFreed>()
            .Reaction<WhenFairFalls>()
            .Reaction<WhenAccountCloses>()
            .Reaction<WhenColleaguesAsk>()
            .Reaction<WhenInterpreterIsAsked>()
            .Reaction<WhenInterpreterAnswers>()
            .Reaction<WhenDiaryIsLeft>()
            .Endpoints(app => app.MapInvitations())
            .Endpoints(app => app.MapFeeds())
            .MenuEntry(
                "Meetings.Menu",
                "desk/meetings",
                "calendar",
                MenuPlace.Desk,
                20,
                actor => actor.Trades
            );
    }
}
