using TradePromotion.Site.Searching;

namespace TradePromotion.Site;

/// <summary>The only place that composes several modules: layouts, home, menus, who an actor is.</summary>
public sealed class SiteModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddScoped<IActorSource, PeopleAndCompanies>().AddSingleton<Search>();
        module.Endpoints(SearchApi.Map);
        module.MenuEntry("Site.Desk", "desk", "home", MenuPlace.Desk, 0);
    }
}
