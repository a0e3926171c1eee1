using TradePromotion.Matching.Timetabling;
using TradePromotion.Matching.Timetabling.Explaining;
using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>The larger problem: what comes out can be held, is worth what it says, and is within the bounds.</summary>
public sealed class OptimiserTests
{
    private const int Looks = 130;

    [Theory]
    [InlineData(1, 60, 6)]
    [InlineData(2, 60, 6)]
    [InlineData(3, 160, 5)]
    [InlineData(4, 160, 20)]
    public void What_comes_out_can_be_held_and_is_worth_what_it_says(
        int seed,
        int wishes,
        int tables
    )
    {
        var problem = FairProblems.Create(seed, wishes, tables);
        var found = Solve(problem, seed);
        TimetableCheck.Broken(problem, found.Placements).ShouldBeEmpty();
        found.Objective.ShouldBe(TimetableCheck.Worth(problem, found.Placements));
        found.Objective!.Value.Placed.ShouldBeLessThanOrEqualTo(found.Bounds.Placed);
        if (found.Objective.Value.Placed == problem.Wishes.Sum(w => w.Weight))
            found.Objective.Value.Breaks.ShouldBeGreaterThanOrEqualTo(found.Bounds.Breaks);
    }

    [Fact]
    public void The_same_seed_gives_the_same_timetable()
    {
        var problem = FairProblems.Create(5);
        Solve(problem, 9).Placements.ShouldBe(Solve(problem, 9).Placements);
    }

    [Fact]
    public void Where_not_all_fits_the_heavier_wishes_do_and_the_bound_says_so()
    {
        // Four slots, one host, seven guests: four meetings at most, so 7 + 6 + 5 + 4.
        var problem = new MeetingProblem(
            [4],
            9,
            [.. Enumerable.Range(0, 8).Select(_ => new Person([0b1111], [0]))],
            [
                .. Enumerable
                    .Range(1, 7)
                    .Select(w => new Wish([0], [w], [ulong.MaxValue], w, null, [])),
            ],
            []
        );
        var found = Solve(problem, 1);
        found.Status.ShouldBe(TimetableStatus.Unsat);
        (found.Objective!.Value.Placed, found.Bounds.Placed).ShouldBe((22, 22));
        UnplacedReasons
            .Of(problem, found.Placements)
            .ShouldAllBe(r => r.Binding == Obstacle.HostBusy && r.CommonSlots == 4);
    }

    [Fact]
    public void A_missing_interpreter_is_named_and_one_more_would_help()
    {
        // Three pairs meet in two slots; one interpreter serves two of them.
        var problem = new MeetingProblem(
            [2],
            9,
            [.. Enumerable.Range(0, 6).Select(_ => new Person([0b11], [0]))],
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(w => new Wish([w], [3 + w], [ulong.MaxValue], 1, [0], [])),
            ],
            [new Interpreter([0b11])]
        );
        var found = Solve(problem, 1);
        var reason = UnplacedReasons.Of(problem, found.Placements).ShouldHaveSingleItem();
        reason.Binding.ShouldBe(Obstacle.NoInterpreter);
        reason.Obstacles[0].Slots.ShouldBe([0, 1]);
        UnplacedReasons.WithOneMore(problem, found.Placements, [0], [0b10]).ShouldBe(1);
        found.Bounds.Placed.ShouldBe(2);
    }

    [Fact]
    public void What_is_proven_short_of_all_is_made_good_all_the_same()
    {
        // Two hosts of four guests each in three slots: six of eight are met, and nobody needs to wait.
        var problem = new MeetingProblem(
            [6],
            9,
            [
                new Person([0b010101], [0]),
                new Person([0b111000], [0]),
                .. Enumerable.Range(0, 8).Select(_ => new Person([63], [0b100000])),
            ],
            [
                .. Enumerable
                    .Range(0, 8)
                    .Select(w => new Wish([w / 4], [2 + w], [ulong.MaxValue], 1, null, [])),
            ],
            []
        );
        var found = Solve(problem, 1);
        (found.Status, found.Objective!.Value.Placed, found.Bounds.Placed).ShouldBe(
            (TimetableStatus.Unsat, 6, 6)
        );
        TimetableCheck.Broken(problem, found.Placements).ShouldBeEmpty();
    }

    [Fact]
    public void Comfort_counts_once_breaks_are_proven()
    {
        // One meeting, two slots, the first too early for the guest.
        var problem = new MeetingProblem(
            [2],
            1,
            [new Person([3], [0]), new Person([3], [1])],
            [new Wish([0], [1], [3], 1, null, [])],
            []
        );
        var found = Solve(problem, 1);
        (found.Status, found.Objective!.Value.Uneasy, found.Placements[0]!.Value.Slot).ShouldBe(
            (TimetableStatus.Optimal, 0, 1)
        );
    }

    [Fact]
    public void A_published_timetable_is_kept_where_nothing_speaks_against_it()
    {
        var problem = FairProblems.Create(6, wishes: 30);
        var first = Solve(problem, 1).Placements;
        var again = problem with
        {
            Wishes = [.. problem.Wishes.Select((w, i) => w with { Published = first[i] })],
        };
        var looks = 0;
        var found = Optimiser.Run(again, () => ++looks > Looks, 2, first);
        found.Objective!.Value.Moved.ShouldBeLessThanOrEqualTo(3);
    }

    [Theory]
    [InlineData(20, 0)] // the long stretches of both days
    [InlineData(21, 1)] // one day's short one, too
    [InlineData(24, 1)]
    [InlineData(28, 2)]
    public void Breaks_nobody_can_do_without_are_counted(int meetings, int breaks)
    {
        // Ten slots before noon and four after it, on two days.
        const ulong Free = 0b1111_0000_11_1111_1111UL;
        var problem = new MeetingProblem([18, 18], 99, [new Person([Free, Free], [0, 0])], [], []);
        FewestBreaks.Of(problem, 0, meetings).ShouldBe(breaks);
    }

    private static Timetable Solve(MeetingProblem problem, int seed)
    {
        var looks = 0;
        return Optimiser.Run(problem, () => ++looks > Looks, seed);
    }
}
