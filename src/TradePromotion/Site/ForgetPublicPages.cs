using Microsoft.AspNetCore.OutputCaching;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;

namespace TradePromotion.Site;

/// <summary>Drops the kept public pages when something they show has changed, here or on another node.</summary>
internal sealed class ForgetPublicPages(LiveFeed feed, IOutputCacheStore kept) : IHostedService
{
    // A busy day of admissions must not make every page be drawn for every visitor again.
    private static readonly TimeSpan AtMostEvery = TimeSpan.FromSeconds(1);

    private static readonly Type[] Shown =
    [
        typeof(FairEvent),
        typeof(BoothEvent),
        typeof(ApplicationEvent),
        typeof(TermsEvent),
        typeof(CompanyEvent),
        typeof(ProductEvent),
        typeof(PersonEvent),
    ];

    private IDisposable? _heard;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _heard = feed.OnEvents(
            Shown,
            AtMostEvery,
            () => kept.EvictByTagAsync(PublicPage.Policy, CancellationToken.None).AsTask()
        );
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        _heard?.Dispose();
        return Task.CompletedTask;
    }
}
