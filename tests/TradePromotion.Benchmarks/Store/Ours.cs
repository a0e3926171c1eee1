using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;
using TradePromotion.EventStore;

namespace TradePromotion.Benchmarks.Store;

/// <summary>Our store as a program has it.</summary>
internal sealed class Ours : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private bool _started;

    private Ours(ServiceProvider services) => _services = services;

    public EventStore.EventStore Store => _services.GetRequiredService<EventStore.EventStore>();
    public Views Views => _services.GetRequiredService<Views>();

    public EventArchive Archive => _services.GetRequiredService<EventArchive>();

    public static Ours Make(string connectionString, bool withView, string schema = "store")
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddEventStore(o =>
        {
            (o.ConnectionString, o.MasterKey) = (
                connectionString,
                Convert.ToBase64String(new byte[32])
            );
            o.Schema = schema;
            o.AddEventsOf(typeof(BenchFair).Assembly);
            if (withView)
                o.AddView(new BenchView());
        });
        return new(services.BuildServiceProvider());
    }

    public async Task Start()
    {
        foreach (var service in _services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        _started = true;
    }

    public Task<long> Append(Guid stream, long version, int events)
    {
        var list = new object[events];
        Array.Fill(list, BenchFairNoted.Of(stream));
        return Store.Append(
            [new(stream, BenchFair.StreamType, ExpectedVersion.At(version), list)],
            EventMetadata.None
        );
    }

    public async ValueTask DisposeAsync()
    {
        if (_started)
            foreach (var service in _services.GetServices<IHostedService>())
                await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
        NpgsqlConnection.ClearAllPools();
    }
}
