using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace TradePromotion.EventStore;

/// <summary>The store among the services of a program.</summary>
public static class EventStoreServices
{
    /// <summary>
    /// Adds <see cref="EventStore"/>, <see cref="Views"/>, <see cref="LiveFeed"/>, <see cref="PersonalKeys"/>, <see cref="EventArchive"/> and the hosted
    /// service that keeps views and reactions up to date.
    /// </summary>
    public static IServiceCollection AddEventStore(
        this IServiceCollection services,
        Action<EventStoreOptions> configure
    ) => services.AddEventStore((_, options) => configure(options));

    /// <summary>
    /// The same, configured when the store is first asked for or the program starts, whichever is sooner. A wrong
    /// configuration (two events of one name, a key of the wrong length) throws then.
    /// </summary>
    public static IServiceCollection AddEventStore(
        this IServiceCollection services,
        Action<IServiceProvider, EventStoreOptions> configure
    )
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider =>
        {
            var options = new EventStoreOptions { ConnectionString = "", MasterKey = "" };
            configure(provider, options);
            return new StoreContext(options, provider.GetRequiredService<TimeProvider>());
        });
        services.AddSingleton(provider => new EventStore(
            provider.GetRequiredService<StoreContext>()
        ));
        services.AddSingleton(provider => new Views(provider.GetRequiredService<StoreContext>()));
        services.AddSingleton(provider => new LiveFeed(
            provider.GetRequiredService<StoreContext>(),
            provider.GetRequiredService<Views>()
        ));
        services.AddSingleton(provider =>
        {
            // Whoever erases a person has the views built anew.
            _ = provider.GetRequiredService<Views>();
            return provider.GetRequiredService<StoreContext>().Keys;
        });
        services.AddSingleton(provider => new EventArchive(
            provider.GetRequiredService<StoreContext>()
        ));
        services.AddSingleton<IHostedService, EventStoreHost>();
        return services;
    }
}
