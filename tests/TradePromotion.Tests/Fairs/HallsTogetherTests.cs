using System.Collections.Immutable;
using TradePromotion.Booths;
using TradePromotion.Fairs.Drawing;
using TradePromotion.Fairs.LayingOut;
using TradePromotion.Fairs.Published;
using static TradePromotion.Tests.Fairs.FairExamples;
using FairState = TradePromotion.Fairs.Fair;

namespace TradePromotion.Tests.Fairs;

/// <summary>Two officers at one plan, halls that go, groups that move, blocks with a line around them.</summary>
public sealed class HallsTogetherTests
{
    private static readonly HallLayout Wider = Hall with { Width = Hall.Width + 2 };
    private static readonly HallLaidOut Second = LaidOut with
    {
        Hall = 2,
        Booths = [new("Z01", 2, 2, 3, 3)],
    };

    [Fact]
    public void A_plan_saved_meanwhile_is_not_lost_silently()
    {
        var seen = LayOutHall.Mark(Hall);
        var fair = Given.Events(Fair, Announced, LaidOut);
        fair.When(new LayOutHall(Fair, Wider, seen)).ShouldNotBeEmpty();
        var meanwhile = Given.Events(
            Fair,
            Announced,
            LaidOut,
            LaidOut with
            {
                Depth = Hall.Depth + 5,
            }
        );
        Should
            .Throw<Refusal>(() => meanwhile.When(new LayOutHall(Fair, Wider, seen)))
            .Key.ShouldBe("Fairs.Refused.PlanChanged");
        // Whoever looked at what changed keeps their own.
        var now = LayOutHall.Mark(Hall with { Depth = Hall.Depth + 5 });
        meanwhile.When(new LayOutHall(Fair, Wider, now)).ShouldNotBeEmpty();
        meanwhile.When(new LayOutHall(Fair, Wider)).ShouldNotBeEmpty();
    }

    [Fact]
    public void The_mark_does_not_mind_how_numbers_are_written() =>
        LayOutHall
            .Mark(Hall with { Width = Hall.Width + 0.00m })
            .ShouldBe(LayOutHall.Mark(PlanText.Read(PlanText.Write(Hall))));

    [Fact]
    public void The_difference_names_booths()
    {
        var other = Hall with
        {
            Booths =
            [
                .. Hall.Booths.Skip(2),
                Hall.Booths[1] with
                {
                    X = Hall.Booths[1].X + 1,
                },
                new("Z09", 0, 0, 1, 1),
            ],
        };
        var difference = PlanDifference.Between(Hall, other);
        difference.Added.ShouldBe(["Z09"]);
        difference.Gone.ShouldBe([Hall.Booths[0].Number]);
        difference.Changed.ShouldBe([Hall.Booths[1].Number]);
        difference.Rest.ShouldBeFalse();
    }

    [Fact]
    public void A_hall_goes_before_companies_may_apply()
    {
        var remove = new RemoveHall(Fair, 2);
        var two = Given.Events(Fair, Announced, LaidOut, Second);
        two.When(remove).Single().ShouldBe(new HallRemoved(Fair, 2));
        two.Allows(remove, Officer).ShouldBeTrue();
        two.Allows(remove, OtherOfficer).ShouldBeFalse();
        Given.Events(Fair, Announced, LaidOut).When(remove).ShouldBeEmpty();
        Should
            .Throw<Refusal>(() => Given.Events(Fair, Announced, Second).When(remove))
            .Key.ShouldBe("Fairs.Refused.LastHall");
        Should
            .Throw<Refusal>(() =>
                Given.Events(Fair, Announced, LaidOut, Second, ApplicationsOpened).When(remove)
            )
            .Key.ShouldBe("Fairs.Refused.HallInUse");
        FairEvent[] events = [Announced, LaidOut, Second, new HallRemoved(Fair, 2)];
        events.Aggregate(HostFair.Initial, HostFair.Evolve).Numbers.ShouldNotContain("Z01");
        events.Aggregate(FairState.Initial, FairState.Evolve).Halls.Keys.ShouldBe([1]);
        new FairViewProjection().Rows([.. events]).Single().Halls.Select(h => h.Hall).ShouldBe([1]);
    }

    [Fact]
    public void A_group_moves_together_or_not_at_all()
    {
        var draft = PlanDrafts.Of(Hall, [], _ => false);
        var ids = draft.Items.Where(i => i.IsBooth).Take(3).Select(i => i.Id).ToImmutableHashSet();
        var moved = draft.MoveAll(ids, 0.5m, 0.5m);
        foreach (var id in ids)
            (moved.Find(id)!.X, moved.Find(id)!.Y).ShouldBe(
                (draft.Find(id)!.X + 0.5m, draft.Find(id)!.Y + 0.5m)
            );
        draft.MoveAll(ids, -100, 0).ShouldBeSameAs(draft);
        var kept = PlanDrafts.Of(Hall, [], n => n == Hall.Booths[0].Number);
        kept.MoveAll(ids, 0.5m, 0).ShouldBeSameAs(kept);
    }

    [Fact]
    public void The_picture_under_a_plan_stays_with_it_while_it_is_drawn()
    {
        var under = new HallBackdrop("abc", 0, 0, 30);
        var hall = Hall with { Backdrop = under };
        PlanDrafts.Of(hall, [], _ => false).Layout(Hall.Name, 1).Backdrop.ShouldBe(under);
        Given
            .Events(Fair, Announced, LaidOut)
            .When(new LayOutHall(Fair, hall))
            .Single()
            .ShouldBeOfType<HallLaidOut>()
            .Backdrop.ShouldBe(under);
        Should
            .Throw<Refusal>(() =>
                Given
                    .Events(Fair, Announced, LaidOut)
                    .When(new LayOutHall(Fair, hall with { Backdrop = under with { Width = 0 } }))
            )
            .Key.ShouldBe("Fairs.Refused.Backdrop");
    }

    [Fact]
    public void Neighbours_of_a_block_have_one_line_around_them()
    {
        var coffee = HallBlocks.OfSector("coffee");
        BoothPlace At(string number, decimal x, string block = "") =>
            new(number, x, 2, 3, 3, Block: block);
        var hall = new HallLayout(
            Hall.Name,
            60,
            20,
            [
                At("A01", 2, coffee),
                At("A02", 5, coffee),
                At("A03", 8),
                At("A04", 20, coffee),
                At("A05", 23, coffee),
                At("A06", 40, coffee),
            ],
            null
        );
        BlockOutlines.Of(hall).ShouldBe([new(coffee, 2, 2, 6, 3), new(coffee, 20, 2, 6, 3)]);
    }
}
