using TradePromotion.Meetings.Holding;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings;

/// <summary>Appointments between a buyer and an exhibitor at a fair: asked for, answered, held, and what came of them.</summary>
public sealed class MeetingsModule : IModule
{
    public static void Add(ModuleBuilder module) =>
        module
            .View(new MeetingViewProjection())
            .View(new DiaryViewProjection())
            .Reaction<WhenSidesMeet>()
            .MenuEntry(
                "Meetings.Menu",
                "desk/meetings",
                "calendar",
                MenuPlace.Desk,
                20,
                actor => actor.IsKnown
            );
}
