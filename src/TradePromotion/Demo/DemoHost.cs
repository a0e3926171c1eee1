using TradePromotion.Demo.Content;
using TradePromotion.Demo.Loading;
using TradePromotion.Hosting;

namespace TradePromotion.Demo;

/// <summary>
/// In demo mode loads the world once the application runs and then says who can sign in. Until then the application is not ready.
/// </summary>
public sealed class DemoHost(
    DemoWorld world,
    IConfiguration configuration,
    IHostEnvironment environment,
    TimeProvider clock
) : IHostedLifecycleService, IPreparation
{
    public string Name => "demo world";

    public bool IsDone { get; private set; } = !DemoMode.IsOn(configuration);

    public Task StartingAsync(CancellationToken cancel)
    {
        DemoMode.Guard(configuration, environment);
        return Task.CompletedTask;
    }

    // The views must run before commands can wait for them, so everything else has started by now.
    public async Task StartedAsync(CancellationToken cancel)
    {
        if (IsDone)
            return;
        var line = new ProgressLine(
            "Loading the demo world",
            Console.Out,
            Console.IsOutputRedirected
        );
        var moment = await world.Load(line.Show, cancel);
        line.End();
        IsDone = true;
        Console.WriteLine(Logins(moment));
    }

    private string Logins(DateTimeOffset moment)
    {
        var content = DemoContent.Read();
        var hours = new DemoCalendar(moment, content.Fairs.Live).Hours(content.Fairs.Live);
        var over =
            clock.GetUtcNow() >= hours.ClosesAt
                ? $"\n  The demo fair ended on {hours.LastDay:yyyy-MM-dd}. For one that is live today start with an empty TRADEPROMOTION_DATA or database."
                : "";
        return $"""

            Demo logins, password {DemoMode.Password}
              agency officer   {content.Agency.Officers[0].Email}
              exporter         exporter@demo.example
              foreign buyer    buyer@demo.example
              pavilion manager {content.Desk.Pavilion.Person.Email}
              administrator    {content.Agency.Administrator.Email}{over}

            """;
    }

    public Task StartAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancel) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancel) => Task.CompletedTask;
}
