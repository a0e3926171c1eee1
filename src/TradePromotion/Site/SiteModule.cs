using TradePromotion.Hosting;
using TradePromotion.Site.Searching;
using TradePromotion.Site.Styling;

namespace TradePromotion.Site;

/// <summary>The only place that composes several modules: layouts, home, menus, who an actor is.</summary>
public sealed class SiteModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddScoped<IActorSource, PeopleAndCompanies>();
        module
            .Services.AddSingleton<Search>()
            .AddSingleton<SearchIndex>()
            .AddSingleton<IPreparation>(provider => provider.GetRequiredService<SearchIndex>())
            .AddHostedService(provider => provider.GetRequiredService<SearchIndex>());
        module.Services.AddHostedService<ForgetPublicPages>();
        module.Services.AddSingleton<StyleSheet>();
        module.Endpoints(StyleSheet.Map);
        module.View(new SearchEntryProjection());
        module.Endpoints(SearchApi.Map);
        module
            .MenuEntry("Site.Desk", "desk", "home", MenuPlace.Desk, 0)
            .MenuEntry("Site.Menu.Products", "search", "search", MenuPlace.Public, 20);
    }
}
