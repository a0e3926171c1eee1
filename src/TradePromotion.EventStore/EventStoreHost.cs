using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace TradePromotion.EventStore;

/// <summary>Makes the tables, then keeps views, reactions and the live feed going while the program runs.</summary>
internal sealed class EventStoreHost(IServiceProvider services, ILogger<EventStore> log)
    : IHostedService
{
    private readonly CancellationTokenSource _stop = new();
    private Task _running = Task.CompletedTask;

    public async Task StartAsync(CancellationToken cancel)
    {
        // Only now: where the database is may not have been known before.
        var store = services.GetRequiredService<StoreContext>();
        var views = services.GetRequiredService<Views>();
        store.Signal.Log = log;
        await services.GetRequiredService<EventStore>().Provision(cancel).ConfigureAwait(false);
        await views.Provision(cancel).ConfigureAwait(false);
        var reactions = new ReactionEngine(store, views, services, log);
        await reactions.Provision(cancel).ConfigureAwait(false);
        await store.Signal.Start(cancel).ConfigureAwait(false);
        var feed = services.GetRequiredService<LiveFeed>();
        _running = Task.WhenAll(
            Task.Run(() => views.Run(log, _stop.Token), CancellationToken.None),
            Task.Run(() => reactions.Run(_stop.Token), CancellationToken.None),
            Task.Run(() => feed.Run(log, _stop.Token), CancellationToken.None)
        );
    }

    public async Task StopAsync(CancellationToken cancel)
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _running.WaitAsync(cancel).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
