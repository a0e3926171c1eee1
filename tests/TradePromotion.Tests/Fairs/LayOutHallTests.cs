using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

public sealed class LayOutHallTests
{
    private static readonly Given AFair = Given.Events(Fair, Announced);
    private static readonly LayOutHall LayOut = new(Fair, Hall);

    [Fact]
    public void Lays_out_the_hall() =>
        AFair.When(LayOut).Single().ShouldBeOfType<HallLaidOut>().Booths.Count.ShouldBe(12);

    [Fact]
    public void The_same_plan_again_does_nothing() =>
        Given.Events(Fair, Announced, LaidOut).When(LayOut).ShouldBeEmpty();

    [Fact]
    public void Another_name_is_a_change() =>
        Given
            .Events(Fair, Announced, LaidOut)
            .When(new LayOutHall(Fair, Hall with { Name = LocalText.Of("Nhà B", "Hall B") }))
            .ShouldNotBeEmpty();

    [Fact]
    public void Booths_do_not_overlap() =>
        RefusedFor(new BoothPlace("A01", 1, 1, 3, 3), new BoothPlace("A02", 3.9m, 1, 3, 3))
            .ShouldBe("Fairs.Refused.BoothsOverlap");

    [Fact]
    public void Booths_may_touch() =>
        AFair
            .When(Plan(new BoothPlace("A01", 1, 1, 3, 3), new BoothPlace("A02", 4, 1, 3, 3)))
            .ShouldNotBeEmpty();

    [Theory]
    [InlineData(18, 1, 3, 3)]
    [InlineData(1, 8, 3, 3)]
    [InlineData(-1, 1, 3, 3)]
    [InlineData(1, 1, 0, 3)]
    public void Booths_lie_inside_the_hall(int x, int y, int width, int depth) =>
        RefusedFor(new BoothPlace("A01", x, y, width, depth))
            .ShouldBe("Fairs.Refused.BoothOutside");

    [Fact]
    public void A_number_stands_once() =>
        RefusedFor(new BoothPlace("A01", 1, 1, 3, 3), new BoothPlace("A01", 6, 1, 3, 3))
            .ShouldBe("Fairs.Refused.BoothNumbers");

    [Fact]
    public void A_hall_has_booths() => RefusedFor().ShouldBe("Fairs.Refused.BoothCount");

    [Fact]
    public void Once_companies_may_apply_booths_stay_where_they_are()
    {
        var applications = Given.Events(Fair, Announced, LaidOut, ApplicationsOpened);
        var fewer = new LayOutHall(Fair, HallPlans.Rows(Hall.Name, 2, 4, 3, 3));
        var more = new LayOutHall(Fair, HallPlans.Rows(Hall.Name, 5, 4, 3, 3));
        Should
            .Throw<Refusal>(() => applications.When(fewer))
            .Key.ShouldBe("Fairs.Refused.BoothMoved");
        applications.When(more).ShouldNotBeEmpty();
        Given.Events(Fair, Announced, LaidOut).When(fewer).ShouldNotBeEmpty();
    }

    [Fact]
    public void A_closed_fair_stays_as_it_was() =>
        Should
            .Throw<Refusal>(() => Given.Events(Fair, Announced, LaidOut, Closed).When(LayOut))
            .Key.ShouldBe("Fairs.Refused.Closed");

    [Fact]
    public void Only_its_officers_lay_out_the_hall()
    {
        AFair.Allows(LayOut, Officer).ShouldBeTrue();
        AFair.Allows(LayOut, OtherOfficer).ShouldBeFalse();
        AFair.Allows(LayOut, Actor.Platform).ShouldBeFalse();
        Given.Nothing.Allows(LayOut, Officer).ShouldBeFalse();
    }

    [Fact]
    public void Every_generated_plan_is_good()
    {
        for (var rows = 1; rows <= 10; rows++)
        for (var perRow = 1; perRow <= 20; perRow++)
            foreach (var stage in new[] { true, false })
            {
                var hall = HallPlans.Rows(Hall.Name, rows, perRow, 3, 2.5m, stage);
                AFair.When(new LayOutHall(Fair, hall)).ShouldNotBeEmpty();
                hall.Booths.Count.ShouldBe(rows * perRow);
                if (hall.Stage is { } place)
                {
                    place.Y.ShouldBeGreaterThanOrEqualTo(hall.Booths.Max(b => b.Y + b.Depth) + 2);
                    (place.Y + place.Depth).ShouldBeLessThanOrEqualTo(hall.Depth);
                    (place.X + place.Width).ShouldBeLessThanOrEqualTo(hall.Width);
                }
            }
    }

    private static LayOutHall Plan(params BoothPlace[] booths) =>
        new(Fair, new HallLayout(Hall.Name, 20, 10, booths, null));

    private static string RefusedFor(params BoothPlace[] booths) =>
        Should.Throw<Refusal>(() => AFair.When(Plan(booths))).Key;
}
