namespace TradePromotion.Matching.Proving;

public sealed partial class SatSolver
{
    // A reason is the place of a clause, None, or, for a clause of two, the other literal turned negative.
    private static int ReasonOf(int otherLiteral) => -otherLiteral - 2;

    private static int OtherOf(int reason) => -reason - 2;

    // A conflict in a clause of two has no place in the arena: its two literals stand here.
    private const int PairConflict = int.MaxValue;
    private int _conflictOne;
    private int _conflictOther;

    /// <summary>Everything that follows from what is set; the clause that cannot hold, or <see cref="None"/>.</summary>
    private int Propagate()
    {
        while (_next < _trail.Count)
        {
            var falsified = _trail[_next++] ^ 1;
            if (!PropagatePairs(falsified))
                return PairConflict;
            var conflict = PropagateClauses(falsified);
            if (conflict != None)
                return conflict;
        }
        return None;
    }

    private bool PropagatePairs(int falsified)
    {
        ref var implied = ref _implied[falsified];
        var items = implied.Items;
        for (var i = 0; i < implied.Count; i++)
        {
            var literal = items[i];
            var value = _values[literal];
            if (value > 0)
                continue;
            if (value < 0)
            {
                (_conflictOne, _conflictOther) = (literal, falsified);
                return false;
            }
            Set(literal, ReasonOf(falsified));
        }
        return true;
    }

    private int PropagateClauses(int falsified)
    {
        ref var watches = ref _watches[falsified];
        var items = watches.Items;
        var (count, kept, at) = (watches.Count, 0, 0);
        var conflict = None;
        while (at < count)
        {
            var watch = items[at++];
            if (_values[watch.Blocker] > 0)
            {
                items[kept++] = watch;
                continue;
            }
            var literals = _arena.Literals(watch.Clause);
            if (literals[0] == falsified)
                (literals[0], literals[1]) = (literals[1], falsified);
            var first = literals[0];
            if (first != watch.Blocker && _values[first] > 0)
            {
                items[kept++] = new Watch(watch.Clause, first);
                continue;
            }
            if (FindWatch(literals, falsified, watch.Clause))
                continue;
            items[kept++] = new Watch(watch.Clause, first);
            if (_values[first] < 0)
            {
                conflict = watch.Clause;
                break;
            }
            Set(first, watch.Clause);
        }
        while (at < count)
            items[kept++] = items[at++];
        watches.Count = kept;
        return conflict;
    }

    private bool FindWatch(Span<int> literals, int falsified, int clause)
    {
        for (var k = 2; k < literals.Length; k++)
        {
            if (_values[literals[k]] < 0)
                continue;
            literals[1] = literals[k];
            literals[k] = falsified;
            _watches[literals[1]].Add(new Watch(clause, literals[0]));
            return true;
        }
        return false;
    }
}
