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
    public void Once_companies_may_apply_a_booth_may_still_join_a_block()
    {
        var applications = Given.Events(Fair, Announced, LaidOut, ApplicationsOpened);
        LayOutHall With(Func<BoothPlace, BoothPlace> change) =>
            new(Fair, Hall with { Booths = [change(Hall.Booths[0]), .. Hall.Booths.Skip(1)] });

        applications.When(With(b => b with { Block = "sector:coffee" })).ShouldNotBeEmpty();
        Should
            .Throw<Refusal>(() => applications.When(With(b => b with { Type = "island" })))
            .Key.ShouldBe("Fairs.Refused.BoothMoved");
    }

    [Fact]
    public void A_booth_nobody_can_walk_to_is_refused() =>
        RefusedFor(new BoothPlace("A01", 1, 1, 3, 3), new BoothPlace("W01", 0, 4.5m, 20, 1))
            .ShouldBe("Fairs.Refused.BoothWalledIn");

    [Fact]
    public void Nothing_stands_on_a_booth()
    {
        var stage = new HallPlace(HallPlaceKind.Stage, 2, 2, 4, 4);
        Should
            .Throw<Refusal>(() =>
                AFair.When(
                    new LayOutHall(
                        Fair,
                        new HallLayout(
                            Hall.Name,
                            20,
                            10,
                            [new BoothPlace("A01", 1, 1, 3, 3)],
                            null,
                            [stage]
                        )
                    )
                )
            )
            .Key.ShouldBe("Fairs.Refused.PlaceOnBooth");
    }

    [Theory]
    [InlineData("round", "")]
    [InlineData("standard", "sector:nonsense")]
    [InlineData("standard", "nonsense")]
    public void Types_and_blocks_are_known(string type, string block) =>
        RefusedFor(new BoothPlace("A01", 1, 1, 3, 3, type, block))
            .ShouldBe("Fairs.Refused.BoothTypeUnknown");

    [Theory]
    [InlineData("A/1")]
    [InlineData("A 1")]
    [InlineData("")]
    [InlineData("A12345678")]
    public void A_number_fits_an_address(string number) =>
        RefusedFor(new BoothPlace(number, 1, 1, 3, 3)).ShouldBe("Fairs.Refused.BoothNumbers");

    [Fact]
    public void Numbers_beyond_all_measure_are_refused_too() =>
        RefusedFor(new BoothPlace("A01", decimal.MaxValue, 1, decimal.MaxValue, 3))
            .ShouldBe("Fairs.Refused.BoothOutside");

    [Fact]
    public void A_fair_has_several_halls_and_each_number_once()
    {
        var withOne = Given.Events(Fair, Announced, LaidOut);
        LayOutHall Second(string number) =>
            new(
                Fair,
                new HallLayout(
                    LocalText.Of("Nhà B", "Hall B"),
                    20,
                    10,
                    [new BoothPlace(number, 1, 1, 3, 3)],
                    null,
                    Hall: 2
                )
            );

        withOne.When(Second("K01")).Single().ShouldBeOfType<HallLaidOut>().Hall.ShouldBe(2);
        Should
            .Throw<Refusal>(() => withOne.When(Second("A01")))
            .Key.ShouldBe("Fairs.Refused.BoothElsewhere");
        Should
            .Throw<Refusal>(() =>
                withOne.When(Second("K01") with { Hall = Second("K01").Hall with { Hall = 99 } })
            )
            .Key.ShouldBe("Fairs.Refused.HallNumber");
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
