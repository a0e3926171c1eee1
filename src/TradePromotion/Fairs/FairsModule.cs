using TradePromotion.Fairs.Admitting;
using TradePromotion.Fairs.Describing;
using TradePromotion.Fairs.Listing;
using TradePromotion.Fairs.Notifying;
using TradePromotion.Fairs.Published;
using TradePromotion.Fairs.Registering;

namespace TradePromotion.Fairs;

/// <summary>Fairs from their announcement to their close: days, hours, hall.</summary>
public sealed class FairsModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddScoped<RegistrationSearch>();
        module
            .View(new FairViewProjection())
            .View(new FairDetailsViewProjection())
            .View(new RegistrationViewProjection())
            .View(new InvitationViewProjection())
            .Reaction<WhenFairMoves>()
            .Endpoints(app => app.MapFairCalendar())
            .Endpoints(FairDocumentEndpoint.Map)
            .Reaction<WhenRegistrationChanges>()
            .Reaction<WhenAccountCloses>()
            .MenuEntry("Fairs.Menu.Fairs", FairUrls.All, "hall", MenuPlace.Public, 10)
            .MenuEntry(
                "Fairs.Menu.Desk",
                "desk/fairs",
                "hall",
                MenuPlace.Desk,
                10,
                actor => actor.Is(Role.Officer)
            );
    }
}
