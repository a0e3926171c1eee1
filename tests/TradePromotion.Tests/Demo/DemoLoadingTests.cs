using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Hosting;
using TradePromotion.Demo;
using TradePromotion.Demo.Content;
using TradePromotion.Demo.Loading;
using TradePromotion.UI;

namespace TradePromotion.Tests.Demo;

/// <summary>When the demo world may be loaded, and what is known of it without a database.</summary>
public sealed class DemoLoadingTests
{
    private static readonly DemoContent World = DemoContent.Read();

    private static IConfiguration Settings(params (string Key, string Value)[] settings) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value))
            .Build();

    [Fact]
    public void A_demonstration_does_not_run_in_production()
    {
        var demo = Settings(("TradePromotion:Demo", "true"));
        Should
            .Throw<InvalidOperationException>(() => DemoMode.Guard(demo, In("Production")))
            .Message.ShouldContain("Production");
        Should.NotThrow(() => DemoMode.Guard(demo, In("Demo")));
        Should.NotThrow(() => DemoMode.Guard(Settings(), In("Production")));
    }

    [Fact]
    public void The_moment_is_now_unless_a_date_is_set()
    {
        var now = new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);
        DemoMode.Moment(Settings(), now).ShouldBe(now);
        DemoMode
            .Moment(Settings(("TradePromotion:DemoDate", "2027-03-01")), now)
            .ShouldBe(new DateTimeOffset(2027, 3, 1, 3, 0, 0, TimeSpan.Zero));
        DemoMode
            .Moment(Settings(("TradePromotion:DemoDate", "2027-03-01T08:00:00+07:00")), now)
            .ShouldBe(new DateTimeOffset(2027, 3, 1, 1, 0, 0, TimeSpan.Zero));
        Should
            .Throw<InvalidOperationException>(() =>
                DemoMode.Moment(Settings(("TradePromotion:DemoDate", "tomorrow")), now)
            )
            .Message.ShouldContain("tomorrow");
    }

    [Fact]
    public void The_moment_of_a_load_that_was_cut_short_is_kept()
    {
        var first = new DateTimeOffset(2026, 11, 23, 4, 0, 0, TimeSpan.Zero);
        var begun = Given.Nothing.When(new BeginWorld(first)).Single();
        begun.ShouldBe(new WorldBegun(first));
        Given.Events(WorldState.Id, begun).When(new BeginWorld(first.AddDays(1))).ShouldBeEmpty();
    }

    [Fact]
    public void It_is_complete_once_and_only_after_it_began()
    {
        var begun = new WorldBegun(DateTimeOffset.UnixEpoch);
        Given.Nothing.When(new CompleteWorld()).ShouldBeEmpty();
        Given
            .Events(WorldState.Id, begun)
            .When(new CompleteWorld())
            .Single()
            .ShouldBeOfType<WorldCompleted>();
        Given
            .Events(WorldState.Id, begun, new WorldCompleted())
            .When(new CompleteWorld())
            .ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_platform_loads_it()
    {
        var administrator = Someone.Who(Ids.Of("test", "admin"), [Role.Administrator]);
        Given
            .Nothing.Allows(new BeginWorld(DateTimeOffset.UnixEpoch), administrator)
            .ShouldBeFalse();
        Given.Nothing.Allows(new CompleteWorld(), administrator).ShouldBeFalse();
        Given.Nothing.Allows(new CompleteWorld(), Actor.Platform).ShouldBeTrue();
    }

    [Fact]
    public void Visitors_walk_so_that_every_booth_gets_its_number()
    {
        var walks = VisitLoader.Walks(World).ToList();
        foreach (var booth in World.Exhibitors.Select(e => e.Booth!))
            for (var day = 0; day < 2; day++)
                walks
                    .Count(w => w.Day == day && w.Booths.Contains(booth.Number))
                    .ShouldBe(booth.Visits[day], booth.Number);
        walks.ShouldAllBe(w => w.Booths.Distinct().Count() == w.Booths.Count);
        walks
            .Select(w => string.Join(' ', w.Booths))
            .ShouldBe(VisitLoader.Walks(World).Select(w => string.Join(' ', w.Booths)));
    }

    [Fact]
    public void Everything_that_is_to_be_drawn_can_be_drawn()
    {
        World
            .Companies.SelectMany(c => c.Products)
            .ShouldAllBe(p => ProductIllustration.Motifs.Contains(p.Motif));
        World.Exhibitors.ShouldAllBe(e => BannerIllustration.Motifs.Contains(e.Booth!.Motif));
    }

    [Fact]
    public void A_file_hears_of_quarters_and_a_terminal_of_every_percent()
    {
        Said(isFile: true).Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
        Said(isFile: false).Split('\r', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(101);
    }

    private static string Said(bool isFile)
    {
        using var output = new StringWriter();
        var line = new ProgressLine("Loading", output, isFile);
        for (var step = 0; step <= 200; step++)
            line.Show(step / 200.0);
        line.Show(0.3);
        line.End();
        return output.ToString();
    }

    private static Surroundings In(string environment) => new(environment);

    private sealed class Surroundings(string name) : IHostEnvironment
    {
        public string EnvironmentName { get; set; } = name;
        public string ApplicationName { get; set; } = "test";
        public string ContentRootPath { get; set; } = "";
        public IFileProvider ContentRootFileProvider { get; set; } = new NullFileProvider();
    }
}
