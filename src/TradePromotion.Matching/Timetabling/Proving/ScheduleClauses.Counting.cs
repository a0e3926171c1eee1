using TradePromotion.Matching.Proving;

namespace TradePromotion.Matching.Timetabling.Proving;

/// <summary>How many there may be: of meetings of one person, of tables in one slot, of literals that hold.</summary>
internal sealed partial class ScheduleClauses
{
    // Follows from the rest; said aloud it lets the solver see far earlier that somebody's meetings do not fit.
    private void CountMeetings(int person)
    {
        int[] busy = [.. _busy[person].Where(x => x != Impossible)];
        var count = _meetingsOf[person].Count;
        if (busy.Length < count)
            Solver.Add();
        else if (busy.Length == count)
            foreach (var literal in busy)
                Solver.Add(literal);
        else if (count > 0)
        {
            AtMost([.. busy.Select(Literal.Not)], busy.Length - count);
            AtMost(busy, count);
        }
    }

    private void AtMost(int[] literals, int bound)
    {
        if (literals.Length > bound)
            Solver.Add(Literal.Not(new Totalizer(Solver, literals).MoreThan(bound)));
    }

    private void LimitTables(bool countPeople)
    {
        var stars = Stars();
        for (var t = 0; t < _slots; t++)
        {
            // A star's meetings share a person, so at most one of them is in the slot: fewer things to count.
            int[] taken =
            [
                .. stars
                    .Select(star =>
                        star.Select(m => _has[m][t]).Where(x => x != Impossible).ToArray()
                    )
                    .Where(here => here.Length > 0)
                    .Select(AnyOf),
            ];
            AtMost(taken, _problem.Tables);
            if (countPeople)
                AtMost(
                    [.. _busy.Select(busy => busy[t]).Where(x => x != Impossible)],
                    2 * _problem.Tables
                );
        }
    }

    private List<List<int>> Stars()
    {
        var left = Enumerable.Range(0, _problem.Wishes.Count).ToHashSet();
        var stars = new List<List<int>>();
        while (left.Count > 0)
        {
            var star = _meetingsOf
                .MaxBy(meetings => meetings.Count(left.Contains))!
                .Where(left.Contains)
                .ToList();
            left.ExceptWith(star);
            stars.Add(star);
        }
        return stars;
    }

    private void ExactlyOne(int[] literals)
    {
        Solver.Add(literals);
        AtMostOne(literals);
    }

    private void AtMostOne(int[] literals)
    {
        for (var i = 0; i < literals.Length; i++)
        for (var j = i + 1; j < literals.Length; j++)
            Solver.Add(Literal.Not(literals[i]), Literal.Not(literals[j]));
    }

    private int AnyOf(int[] literals)
    {
        if (literals.Length == 1)
            return literals[0];
        var any = Solver.NewVariable();
        foreach (var literal in literals)
            Solver.Add(Literal.Not(literal), any);
        Solver.Add([Literal.Not(any), .. literals]);
        return any;
    }
}
