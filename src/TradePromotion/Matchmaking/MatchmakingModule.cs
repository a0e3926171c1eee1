using TradePromotion.Matchmaking.Needing;
using TradePromotion.Matchmaking.Published;
using TradePromotion.Matchmaking.Wishing;

namespace TradePromotion.Matchmaking;

/// <summary>Who should meet whom: what each side says it looks for.</summary>
public sealed class MatchmakingModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddSingleton<OwnSide>().AddSingleton<MatchChoices>();
        module
            .View(new NeedsViewProjection())
            .View(new WishesViewProjection())
            .MenuEntry(
                "Matchmaking.Needs.Menu",
                NeedsPage.Url,
                "list",
                MenuPlace.Desk,
                25,
                actor => actor.Is(Role.Buyer)
            )
            .MenuEntry(
                "Matchmaking.Wishes.Menu",
                WishesPage.Url,
                "handshake",
                MenuPlace.Desk,
                35,
                actor => actor.Exhibits
            );
    }
}
