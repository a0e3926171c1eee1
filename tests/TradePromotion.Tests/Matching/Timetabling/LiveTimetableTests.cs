using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Repairing;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>Whatever happens to a published timetable, it can still be held, and few others are moved for it.</summary>
public sealed class LiveTimetableTests
{
    [Fact]
    public void After_every_happening_it_can_be_held_and_few_others_are_moved()
    {
        var problem = FairProblems.Create(7, wishes: 120, tables: 8);
        var looks = 0;
        var live = new LiveTimetable(
            problem,
            Optimiser.Run(problem, () => ++looks > 40).Placements,
            [0, 1, 2]
        );
        var random = new Random(1);
        for (var i = 0; i < 150; i++)
        {
            var before = live.Placements;
            var wish = random.Next(problem.Wishes.Count);
            var changes = i % 3 == 0 ? live.Withdraw(wish) : live.Want(wish);
            var after = live.Placements;
            TimetableCheck.Broken(problem, after).ShouldBeEmpty();
            live.Objective.ShouldBe(TimetableCheck.Worth(problem, after));
            changes
                .Count(c => c.Wish != wish && c.Before is not null)
                .ShouldBeLessThanOrEqualTo(LiveTimetable.MostMoved);
            changes.ShouldAllBe(c => c.Before == before[c.Wish] && c.After == after[c.Wish]);
            Enumerable
                .Range(0, after.Count)
                .Where(w => before[w] != after[w])
                .ShouldBe(changes.Select(c => c.Wish));
        }
    }

    [Fact]
    public void A_slot_that_comes_free_goes_to_who_waits()
    {
        // One slot; the host meets the first guest, the second waits.
        var problem = new MeetingProblem(
            [1],
            1,
            [new Person([1], [0]), new Person([1], [0]), new Person([1], [0])],
            [new Wish([0], [1], [1], 1, null, []), new Wish([0], [2], [1], 1, null, [])],
            []
        );
        var live = new LiveTimetable(problem, [new Placement(0, 0, 1, null), null]);
        live.Withdraw(0)
            .ShouldBe([
                new Change(0, new Placement(0, 0, 1, null), null),
                new Change(1, null, new Placement(0, 0, 2, null)),
            ]);
        live.Want(0).ShouldBeEmpty();
    }

    [Fact]
    public void Another_interpreter_takes_over_where_one_is_ill()
    {
        var problem = new MeetingProblem(
            [2],
            1,
            [new Person([3], [0]), new Person([3], [0])],
            [new Wish([0], [1], [3], 1, [0, 1], [])],
            [new Interpreter([3]), new Interpreter([3])]
        );
        var live = new LiveTimetable(problem, [new Placement(1, 0, 1, 0)]);
        live.InterpreterAway(0, 0, 0b10)
            .ShouldHaveSingleItem()
            .After.ShouldBe(new Placement(1, 0, 1, 1));
        live.InterpreterAway(1, 0, 0b10)
            .ShouldHaveSingleItem()
            .After.ShouldBe(new Placement(0, 0, 1, 0));
        live.PersonAway(0, 0, 0b11).ShouldHaveSingleItem().After.ShouldBeNull();
    }
}
