using TradePromotion.Demo.Loading;
using TradePromotion.Hosting;

namespace TradePromotion.Demo;

/// <summary>A world to look around in: loaded by real commands, in demo mode only.</summary>
public sealed class DemoModule : IModule
{
    public static void Add(ModuleBuilder module) =>
        module
            .Services.AddSingleton<Hands>()
            .AddSingleton<PeopleLoader>()
            .AddSingleton<CompanyLoader>()
            .AddSingleton<NeedsLoader>()
            .AddSingleton<ProductLoader>()
            .AddSingleton<FairLoader>()
            .AddSingleton<FairPageLoader>()
            .AddSingleton<MeetingLoader>()
            .AddSingleton<VisitLoader>()
            .AddSingleton<FeeLoader>()
            .AddSingleton<PavilionLoader>()
            .AddSingleton<PaperLoader>()
            .AddSingleton<DeskLoader>()
            .AddSingleton<DemoWorld>()
            .AddSingleton<DemoHost>()
            .AddSingleton<IPreparation>(provider => provider.GetRequiredService<DemoHost>())
            .AddHostedService(provider => provider.GetRequiredService<DemoHost>());
}
