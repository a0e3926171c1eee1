using Microsoft.Extensions.Configuration;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Visiting;
using static TradePromotion.Tests.Booths.BoothExamples;

namespace TradePromotion.Tests.Booths;

public sealed class VisitTests
{
    private static readonly DateOnly Day = new(2026, 11, 23);
    private static readonly RecordVisit Visit = new(Fair, null, Day, "v");
    private static readonly RecordVisit AtBooth = Visit with { BoothId = Booth };

    [Fact]
    public void The_first_visit_of_a_day_counts() =>
        Given.Nothing.When(Visit).ShouldBe([new FairVisited(Fair, Day, "v")]);

    [Fact]
    public void Coming_to_a_booth_first_counts_for_both() =>
        Given
            .Nothing.When(AtBooth)
            .ShouldBe([new FairVisited(Fair, Day, "v"), new BoothVisited(Fair, Booth, Day, "v")]);

    [Fact]
    public void Coming_again_does_not_count()
    {
        var seen = Given.Events(Visit.StreamId, [.. Given.Nothing.When(AtBooth)]);
        seen.When(AtBooth).ShouldBeEmpty();
        seen.When(Visit).ShouldBeEmpty();
        seen.When(Visit with { BoothId = BoothIds.Booth(Fair, "A02") })
            .Single()
            .ShouldBeOfType<BoothVisited>();
    }

    [Fact]
    public void The_next_day_is_another_stream() =>
        (Visit with { Day = Day.AddDays(1) }).StreamId.ShouldNotBe(Visit.StreamId);

    [Fact]
    public void Nobody_writes_visits_but_the_platform()
    {
        Given.Nothing.Allows(Visit, Actor.Platform).ShouldBeTrue();
        Given.Nothing.Allows(Visit, Actor.Anonymous).ShouldBeFalse();
        Given.Nothing.Allows(Visit, Exporter).ShouldBeFalse();
    }

    [Fact]
    public void A_key_is_good_for_one_day_and_needs_the_secret()
    {
        var key = Keys(1).Of("browser", Day);
        Keys(1).Of("browser", Day).ShouldBe(key);
        Keys(1).Of("browser", Day.AddDays(1)).ShouldNotBe(key);
        Keys(1).Of("another", Day).ShouldNotBe(key);
        Keys(2).Of("browser", Day).ShouldNotBe(key);
        key.Length.ShouldBe(32);
    }

    [Theory]
    [InlineData("Mozilla/5.0 (compatible; Googlebot/2.1)", true)]
    [InlineData("curl/8.5.0", true)]
    [InlineData("", true)]
    [InlineData(
        "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/130 Mobile Safari/537.36",
        false
    )]
    public void Robots_are_not_visitors(string agent, bool robot) =>
        Visits.IsRobot(agent).ShouldBe(robot);

    private static VisitorKeys Keys(byte secret)
    {
        var bytes = new byte[32];
        bytes[0] = secret;
        return new(
            new ConfigurationBuilder()
                .AddInMemoryCollection([
                    new("TradePromotion:MasterKey", Convert.ToBase64String(bytes)),
                ])
                .Build()
        );
    }
}
