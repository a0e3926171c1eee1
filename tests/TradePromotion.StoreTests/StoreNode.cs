using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TradePromotion.EventStore;

namespace TradePromotion.StoreTests;

/// <summary>One node of the platform as far as the store is concerned: what Program.cs would build.</summary>
public sealed class StoreNode : IAsyncDisposable
{
    public const string MasterKey = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly ServiceProvider _services;
    private bool _started;

    private StoreNode(string connectionString, ServiceProvider services) =>
        (ConnectionString, _services) = (connectionString, services);

    public string ConnectionString { get; }
    public TestClock Clock { get; } = new();
    public EventStore.EventStore Store => _services.GetRequiredService<EventStore.EventStore>();
    public Views Views => _services.GetRequiredService<Views>();
    public LiveFeed Feed => _services.GetRequiredService<LiveFeed>();
    public PersonalKeys Keys => _services.GetRequiredService<PersonalKeys>();

    public T Service<T>()
        where T : notnull => _services.GetRequiredService<T>();

    public static StoreNode Make(
        string connectionString,
        Action<EventStoreOptions>? configure = null,
        Action<IServiceCollection>? add = null
    )
    {
        var services = new ServiceCollection();
        services.AddLogging(l => l.AddFilter(_ => false));
        StoreNode? node = null;
        services.AddSingleton<TimeProvider>(_ => node!.Clock);
        services.AddEventStore(o =>
        {
            (o.ConnectionString, o.MasterKey) = (connectionString, MasterKey);
            o.AddEventsOf(typeof(StoreNode).Assembly);
            configure?.Invoke(o);
        });
        add?.Invoke(services);
        return node = new(connectionString, services.BuildServiceProvider());
    }

    public static async Task<StoreNode> Start(
        string connectionString,
        Action<EventStoreOptions>? configure = null,
        Action<IServiceCollection>? add = null
    )
    {
        var node = Make(connectionString, configure, add);
        await node.Start();
        return node;
    }

    public async Task Start()
    {
        foreach (var service in _services.GetServices<IHostedService>())
            await service.StartAsync(CancellationToken.None);
        _started = true;
    }

    public async Task<long> Append(Guid stream, ExpectedVersion expected, params object[] events) =>
        await Store.Append([new(stream, Ledger.StreamType, expected, events)], EventMetadata.None);

    /// <summary>Until all views have seen everything that is in the store now.</summary>
    public async Task ViewsCaughtUp()
    {
        if (!await Views.WaitFor(await Store.LastPosition(), Patience))
            throw new TimeoutException(
                $"the views did not catch up: {string.Join("; ", await Views.Status())}"
            );
    }

    /// <summary>Until something holds; fails after a while.</summary>
    public static async Task Until(Func<Task<bool>> holds, string what)
    {
        var since = TimeProvider.System.GetTimestamp();
        while (!await holds())
        {
            if (TimeProvider.System.GetElapsedTime(since) > Patience)
                throw new TimeoutException($"never happened: {what}");
            await Task.Delay(10);
        }
    }

    public async Task<T> Ask<T>(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync())!;
    }

    public async Task Run(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
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
