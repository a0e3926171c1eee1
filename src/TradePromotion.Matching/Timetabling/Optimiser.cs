using TradePromotion.Matching.Timetabling.Explaining;
using TradePromotion.Matching.Timetabling.Proving;
using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Matching.Timetabling;

/// <summary>
/// Finds the timetable that is worth most and proves, where it can, that none is worth more. May be stopped at any moment
/// and then gives the best so far. A search comes first; where the problem is one that can be written as clauses, two
/// provers that count tables differently follow, on a core each, and tell each other what they know. Whatever the order of
/// their steps, an optimum or an "unsat" is proven; which of several best timetables comes out may differ from run to run.
/// </summary>
public static class Optimiser
{
    private const long FirstSteps = 60_000;
    private const int Coolings = 2;
    private const int MostCoolings = 5;
    private const int BoundRounds = 300;
    private const long MostProvable = 60_000;

    /// <param name="problem">What is to be scheduled.</param>
    /// <param name="stop">Asked often, from several threads.</param>
    /// <param name="seed">For the choices that are left to chance.</param>
    /// <param name="start">A timetable to begin with; null begins with nothing.</param>
    /// <param name="progress">Hears of every better timetable or bound, from several threads, one at a time.</param>
    /// <param name="wholeOnly">
    /// Whether only a timetable that meets all wishes is an answer, and only its breaks count, as in the problem as it was
    /// published: then the work ends with the proof. Else it goes on for more weight, and for comfort and stability.
    /// </param>
    public static Timetable Run(
        MeetingProblem problem,
        Func<bool> stop,
        int seed = 0,
        IReadOnlyList<Placement?>? start = null,
        Action<Timetable>? progress = null,
        bool wholeOnly = false
    )
    {
        var standing = new Standing(problem, wholeOnly, progress);
        standing.ProvedBreaks(FewestBreaks.Of(problem));
        var search = new TimetableSearch(problem, seed, start);
        Tell();
        var provable =
            ScheduleClauses.Covers(problem)
            && (long)problem.Wishes.Count * problem.Days[0] <= MostProvable;
        var steps = Math.Max(FirstSteps, 20L * problem.Wishes.Count);
        for (var turn = 0; !End() && !(provable && IsEnough(turn)); turn++, steps *= 2)
        {
            search.Cool(steps, End, Tell);
            if (turn == 0)
                Bound();
        }
        if (!provable || End())
            return standing.Now;
        if (!standing.IsProven)
            Parallel.Invoke(
                () => Prover.Run(problem, countPeople: true, seed, standing, stop),
                () => Prover.Run(problem, countPeople: false, seed + 1, standing, stop)
            );
        search = new TimetableSearch(problem, seed, standing.Now.Placements);
        for (; !End(); steps *= 2)
            search.Cool(steps, End, Tell);
        return standing.Now;

        bool End() => stop() || standing.IsClosed;
        // The provers need a timetable to begin with more than a good one.
        bool IsEnough(int turn) =>
            turn == MostCoolings || (turn >= Coolings && standing.Complete is not null);
        void Bound()
        {
            if (search.Best.Placed < standing.Now.Bounds.Placed)
                standing.ProvedPlaced(
                    PlacementBound.Of(problem, search.Best.Placed, BoundRounds, End)
                );
        }
        void Tell() => standing.Found(search.Best, () => [.. search.Placements]);
    }
}
