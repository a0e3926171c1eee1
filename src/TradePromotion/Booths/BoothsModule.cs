using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;

namespace TradePromotion.Booths;

/// <summary>Exhibitors at a fair: they apply, are admitted to a booth, furnish and staff it; visitors come.</summary>
public sealed class BoothsModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddVisits();
        module
            .View(new ApplicationViewProjection())
            .View(new BoothViewProjection())
            .View(new FairVisitsViewProjection())
            .View(new BoothVisitsViewProjection())
            .Endpoints(app => app.MapVisits())
            .Endpoints(app => app.MapBanners())
            .MenuEntry(
                "Booths.Menu.Exhibiting",
                "desk/exhibiting",
                "booth",
                MenuPlace.Desk,
                20,
                actor => actor.Exhibits
            );
    }
}
