using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Following;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Saving;
using TradePromotion.Deciding;
using TradePromotion.EventStore;
using TradePromotion.Filing;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;
using TradePromotion.Kernel;
using TradePromotion.LiveSessions.Preparing;
using TradePromotion.Mailing;
using TradePromotion.Meetings.Interpreting;
using TradePromotion.Meetings.Inviting;
using TradePromotion.Meetings.Joining;
using TradePromotion.Meetings.Losing;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Telling;
using TradePromotion.Meetings.Waiting;
using TradePromotion.Wording;

namespace TradePromotion.JourneyTests.House;

/// <summary>The desk, the store and the views on a real PostgreSQL, without pages: for races and for views fed by real events.</summary>
public sealed class Platform : IAsyncLifetime
{
    private readonly string _folder = Path.Combine(
        Path.GetTempPath(),
        $"tp-{Path.GetRandomFileName()}"
    );

    private EmbeddedPostgres _postgres = null!;
    private ServiceProvider _services = null!;

    /// <summary>The one door for commands.</summary>
    public Desk Desk => _services.GetRequiredService<Desk>();

    /// <summary>Every letter the platform wrote: to whom and under which subject.</summary>
    public LetterBook Letters { get; } = new();

    /// <summary>The files people have handed in.</summary>
    public IDocuments Documents => _services.GetRequiredService<IDocuments>();

    /// <summary>What the pages read.</summary>
    public Views Views => _services.GetRequiredService<Views>();

    /// <summary>The views needed by the tests that share this platform.</summary>
    private static readonly Action<ModuleBuilder>[] Modules =
    [
        TradePromotion.Booths.BoothsModule.Add,
        module =>
            module
                .View(new CompanyViewProjection())
                .View(new MembershipViewProjection())
                .View(new SavedCompanyViewProjection())
                .View(new FollowLettersStoppedViewProjection())
                .View(new FairJoinedViewProjection())
                .View(new ProductViewProjection())
                .View(new RoomViewProjection())
                .View(new PersonViewProjection()),
        TradePromotion.Fairs.FairsModule.Add,
        module =>
        {
            module.Services.AddSingleton<Words>().AddScoped<MeetingLetters>();
            module
                .View(new MeetingViewProjection())
                .View(new DiaryViewProjection())
                .View(new WaitingViewProjection())
                .View(new CalendarFeedViewProjection())
                .Reaction<WhenColleaguesAsk>()
                .Reaction<WhenInterpreterAnswers>()
                .Reaction<WhenTimeIsFreed>()
                .Reaction<WhenAccountCloses>()
                .Reaction<WhenDiaryIsLeft>();
        },
    ];

    public async Task InitializeAsync()
    {
        _postgres = await EmbeddedPostgres.Start(
            new EmbeddedPostgresOptions(DataDirectory.At(_folder)),
            CancellationToken.None
        );
        var services = new ServiceCollection();
        var modules = new ModuleBuilder(services, new ConfigurationBuilder().Build());
        foreach (var add in Modules)
            add(modules);
        services.AddLogging(log => log.AddFilter(_ => false));
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton<Desk>();
        services.AddSingleton<IPeople>(new Everybody());
        services.AddSingleton<IPersonLetters>(Letters);
        services.AddSingleton(_ => NpgsqlDataSource.Create(_postgres.ConnectionString));
        services.AddFiling(new ConfigurationBuilder().Build());
        services.AddSingleton(_ => new PublicAddress(
            new ConfigurationBuilder()
                .AddInMemoryCollection([new("TradePromotion:PublicUrl", "http://fair.example")])
                .Build(),
            null!
        ));
        services.AddEventStore(options =>
        {
            options.ConnectionString = _postgres.ConnectionString;
            options.MasterKey = Convert.ToBase64String(new byte[32]);
            modules.Configure(options);
        });
        _services = services.BuildServiceProvider();
        foreach (var service in Hosted)
            await service.StartAsync(CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        foreach (var service in Hosted)
            await service.StopAsync(CancellationToken.None);
        await _services.DisposeAsync();
        await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Waits until something holds that a reaction brings about.</summary>
    public static async Task Soon(Func<Task<bool>> holds, string what)
    {
        for (var tries = 0; tries < 100; tries++)
        {
            if (await holds())
                return;
            await Task.Delay(100);
        }
        throw new TimeoutException(what);
    }

    /// <summary>A person with roles, working for companies.</summary>
    public static Actor Who(Guid id, Role role, params Guid[] companies) =>
        new(id, new HashSet<Role> { Role.Visitor, role }, new HashSet<Guid>(companies));

    // Only the store's own; the modules' background work is no part of these tests.
    private IEnumerable<IHostedService> Hosted =>
        _services
            .GetServices<IHostedService>()
            .Where(s => s.GetType().Assembly == typeof(Views).Assembly);
}
