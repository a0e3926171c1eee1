using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;

namespace TradePromotion.Tests.Fairs;

/// <summary>Ways go around what stands there, are as short as can be, and are told as one would tell them.</summary>
public sealed class WalkGridTests
{
    // 20 × 10 m, the entrance in the middle of the lower wall.
    private static HallLayout With(params BoothPlace[] booths) =>
        new(
            LocalText.Of("A", "A"),
            20,
            10,
            booths,
            null,
            [new HallPlace(HallPlaceKind.Entrance, 8, 9, 4, 1)]
        );

    private static readonly BoothPlace Ahead = new("A01", 8, 1, 3, 3);
    private static readonly BoothPlace Aside = new("A02", 1, 1, 3, 3);

    [Fact]
    public void A_booth_ahead_is_straight_ahead()
    {
        var hall = With(Ahead);
        var way = new WalkGrid(hall).WayTo(Ahead)!;

        way.ShouldBe([new PlanPoint(10, 9.5m), new PlanPoint(10, 5)]);
        WayWords.Steps(way, WalkGrid.Facing(hall)).ShouldBe([new(WayTurn.Straight, 4.5m)]);
        WayWords.Side(way, 0, Ahead).ShouldBe(WayTurn.Straight);
    }

    [Fact]
    public void A_way_turns_as_seldom_as_it_can()
    {
        var hall = With(Ahead, Aside);
        var way = new WalkGrid(hall).WayTo(Aside)!;

        way.Count.ShouldBe(3);
        Length(way).ShouldBe(11);
        WayWords
            .Steps(way, WalkGrid.Facing(hall))
            .ShouldBe([new(WayTurn.Straight, 4.5m), new(WayTurn.Left, 6.5m)]);
        WayWords.Side(way, 0, Aside).ShouldBe(WayTurn.Right);
    }

    [Fact]
    public void A_way_goes_around_what_stands_in_it()
    {
        var wall = new BoothPlace("W", 2, 6, 18, 1);
        var hall = With(Ahead, wall);
        var way = new WalkGrid(hall).WayTo(Ahead)!;

        way.Min(p => p.X).ShouldBeLessThanOrEqualTo(1.5m);
        foreach (var (from, to) in way.Zip(way.Skip(1)))
        {
            (from.X == to.X || from.Y == to.Y).ShouldBeTrue();
            var leg = new HallPlace(
                default,
                Math.Min(from.X, to.X),
                Math.Min(from.Y, to.Y),
                Math.Max(0.01m, Math.Abs(from.X - to.X)),
                Math.Max(0.01m, Math.Abs(from.Y - to.Y))
            );
            PlanRules.Overlap(leg, wall).ShouldBeFalse();
            PlanRules.Overlap(leg, Ahead).ShouldBeFalse();
        }
    }

    [Fact]
    public void An_aisle_of_one_metre_is_wide_enough_and_half_a_metre_is_not()
    {
        var wide = new WalkGrid(With(Ahead, new BoothPlace("W", 1, 6, 19, 1)));
        var narrow = new WalkGrid(With(Ahead, new BoothPlace("W", 0.5m, 6, 19.5m, 1)));

        wide.Unreached().ShouldBeEmpty();
        narrow.Unreached().ShouldBe([Ahead]);
        narrow.WayTo(Ahead).ShouldBeNull();
    }

    [Theory]
    [InlineData(8, 9, 4, 1, 0)]
    [InlineData(0, 4, 1, 3, 1)]
    [InlineData(8, 0, 4, 1, 2)]
    [InlineData(19, 4, 1, 3, 3)]
    public void One_comes_in_looking_away_from_the_wall(
        int x,
        int y,
        int width,
        int depth,
        int facing
    ) =>
        WalkGrid
            .Facing(
                With(Ahead) with
                {
                    Places = [new HallPlace(HallPlaceKind.Entrance, x, y, width, depth)],
                }
            )
            .ShouldBe(facing);

    [Fact]
    public void Without_an_entrance_people_come_in_where_the_floor_is_free()
    {
        var hall = Hall with { Places = null };

        hall.Entrance().X.ShouldBeLessThan(hall.Width / 2, "the stage stands in the middle");
        new WalkGrid(hall).Unreached().ShouldBeEmpty();
        foreach (var booth in hall.Booths)
            new WalkGrid(hall).WayTo(booth).ShouldNotBeNull(booth.Number);
    }

    [Fact]
    public void A_hall_of_500_booths_is_walked_in_a_moment()
    {
        var hall = HallPlans.Rows(Hall.Name, 20, 25, 3, 3);
        var clock = System.Diagnostics.Stopwatch.StartNew();

        hall.Booths.Count.ShouldBe(500);
        new WalkGrid(hall).WayTo(hall.Booths[0]).ShouldNotBeNull();
        PlanRules.Problems(hall).ShouldBeEmpty();
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(2));
    }

    private static decimal Length(IReadOnlyList<PlanPoint> way) =>
        way.Zip(way.Skip(1))
            .Sum(leg =>
                Math.Abs(leg.First.X - leg.Second.X) + Math.Abs(leg.First.Y - leg.Second.Y)
            );
}
