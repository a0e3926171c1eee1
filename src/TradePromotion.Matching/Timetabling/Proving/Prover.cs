using TradePromotion.Matching.Proving;
using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Matching.Timetabling.Proving;

/// <summary>
/// Works on a problem from both ends, in turn: from below by cores, until the breaks proven can be kept; from above by
/// taking a timetable and looking, with most of it held, for one with fewer breaks.
/// </summary>
internal sealed class Prover
{
    private const long ProofTurn = 20_000;
    private const long FindTurn = 2_000;
    private const int FindTurns = 5;

    private readonly MeetingProblem _problem;
    private readonly Standing _standing;
    private readonly Func<bool> _stop;
    private readonly Random _random;
    private readonly ScheduleClauses _clauses;
    private readonly int[] _ends;
    private readonly FewestViolations _proof;
    private Totalizer? _total;

    private Prover(
        MeetingProblem problem,
        int least,
        bool countPeople,
        Random random,
        Standing standing,
        Func<bool> stop
    )
    {
        (_problem, _standing, _random, _stop) = (problem, standing, random, stop);
        _clauses = new ScheduleClauses(problem, least, countPeople);
        _ends = [.. _clauses.BreakEnds];
        _proof = new FewestViolations(_clauses.Solver, _ends.Select(Literal.Not));
    }

    /// <summary>
    /// Until everything is known, or <paramref name="stop"/> says so. Fairness is relative: where somebody has no break
    /// nobody has more than it allows; where everybody has one they may have one more; and so on, each a question of its own.
    /// </summary>
    public static void Run(
        MeetingProblem problem,
        bool countPeople,
        int seed,
        Standing standing,
        Func<bool> stop
    )
    {
        var random = new Random(seed);
        for (var least = 0; ; least++)
        {
            var beyond = problem.Fairness is null ? null : Beyond(problem, least + 1);
            new Prover(
                problem,
                least,
                countPeople,
                random,
                standing,
                () => stop() || standing.IsProven
            ).Run(beyond);
            if (beyond is null && !stop() && !standing.IsProven)
                standing.ProvedImpossible();
            if (beyond is null || stop() || standing.IsProven)
                return;
        }
    }

    // The breaks there are at least where everybody has so many; null where that cannot be.
    private static int? Beyond(MeetingProblem problem, int each) =>
        problem.Days[0] >= 2 * each + 1 && problem.WishesByPerson().All(w => w.Count > each)
            ? each * problem.People.Count
            : null;

    private void Run(int? beyond)
    {
        while (!_stop())
        {
            var answer = _proof.Run(_stop, ProofTurn);
            if (answer == SatAnswer.No)
                return;
            _standing.ProvedBreaks(Math.Min(_proof.Proven, beyond ?? int.MaxValue));
            if (answer == SatAnswer.Yes)
            {
                Found();
                return;
            }
            Improve();
        }
    }

    private void Improve()
    {
        if (_standing.Complete is null)
        {
            if (_clauses.Solver.Solve([], ProofTurn, _stop) == SatAnswer.Yes)
                Found();
            return;
        }
        for (var turn = 0; turn < FindTurns && !_stop(); turn++)
            LookNear(_standing.Complete!);
    }

    // The meetings of some people are free, the others stay where they are; at least one break less in all.
    private void LookNear(Timetable known)
    {
        if (known.Objective!.Value.Breaks == 0)
            return;
        _total ??= new Totalizer(_clauses.Solver, _ends);
        int[] slots = [.. known.Placements.Select(p => p!.Value.Slot)];
        var free = new HashSet<int>();
        var size = _problem.People.Count / 4 + _random.Next(_problem.People.Count / 2 + 1);
        while (free.Count < size)
            free.Add(_random.Next(_problem.People.Count));
        int[] assumed =
        [
            Literal.Not(_total.MoreThan(known.Objective.Value.Breaks - 1)),
            .. _clauses.Holding(
                slots,
                m =>
                    free.Contains(_problem.Wishes[m].Hosts[0])
                    || free.Contains(_problem.Wishes[m].Guests[0])
            ),
        ];
        _clauses.Suggest(slots);
        if (_clauses.Solver.Solve(assumed, FindTurn, _stop) == SatAnswer.Yes)
            Found();
    }

    private void Found()
    {
        var schedule = _clauses.Schedule();
        Placement?[] placements =
        [
            .. _problem.Wishes.Select(
                (w, m) => (Placement?)new Placement(schedule[m], w.Hosts[0], w.Guests[0], null)
            ),
        ];
        // The clauses hold what is fair, also where everybody has a break.
        _standing.Found(
            Calendars.With(_problem, placements).Objective with
            {
                Unfair = 0,
            },
            () => placements
        );
    }
}
