namespace TradePromotion.Matching.Proving;

/// <summary>
/// The smallest number of wishes that must be given up, by cores (OLL: Andres et al., 2012; RC2: Ignatiev et al., 2019):
/// every set of wishes that cannot all hold raises what is proven by one and is counted from then on.
/// </summary>
public sealed class FewestViolations
{
    private const long CoreEffort = 1_000;

    private readonly SatSolver _solver;
    private readonly List<int> _wishes;
    private readonly Dictionary<int, (Totalizer Count, int Bound)> _counted = [];

    /// <summary>Each of <paramref name="wishes"/> is a literal that should hold.</summary>
    public FewestViolations(SatSolver solver, IEnumerable<int> wishes) =>
        (_solver, _wishes) = (solver, [.. wishes]);

    /// <summary>At least so many wishes must be given up: proven.</summary>
    public int Proven { get; private set; }

    /// <summary>
    /// Goes on until the wishes left can all hold (then <see cref="Proven"/> is the optimum and the solver holds the way),
    /// until the clauses alone are found impossible, or until <paramref name="stop"/> says so or so many conflicts were
    /// met; then it may be called again and goes on where it was.
    /// </summary>
    public SatAnswer Run(Func<bool> stop, long conflicts = long.MaxValue)
    {
        var end = conflicts == long.MaxValue ? conflicts : _solver.Conflicts + conflicts;
        while (!stop())
        {
            var answer = _solver.Solve([.. _wishes], Math.Max(1, end - _solver.Conflicts), stop);
            if (answer != SatAnswer.No)
                return answer;
            if (_solver.Core.Count == 0)
                return SatAnswer.No;
            Count(Narrow([.. _solver.Core], stop));
            Proven++;
        }
        return SatAnswer.Unknown;
    }

    // A smaller core says more; each literal is left out once, with little effort.
    private List<int> Narrow(List<int> core, Func<bool> stop)
    {
        for (var i = 0; i < core.Count && core.Count > 1; )
        {
            List<int> without = [.. core[..i], .. core[(i + 1)..]];
            if (_solver.Solve([.. without], CoreEffort, stop) == SatAnswer.No)
            {
                if (_solver.Core.Count == 0)
                    return core;
                core = [.. without.Where(_solver.Core.Contains)];
            }
            else
                i++;
        }
        return core;
    }

    private void Count(List<int> core)
    {
        foreach (var wish in core)
        {
            _wishes.Remove(wish);
            if (_counted.Remove(wish, out var counted) && counted.Bound + 1 < counted.Count.Count)
                Watch(counted.Count, counted.Bound + 1);
        }
        if (core.Count == 1)
        {
            _solver.Add(Literal.Not(core[0]));
            return;
        }
        Watch(new Totalizer(_solver, [.. core.Select(Literal.Not)]), 1);
    }

    private void Watch(Totalizer count, int bound)
    {
        var wish = Literal.Not(count.MoreThan(bound));
        _counted[wish] = (count, bound);
        _wishes.Add(wish);
    }
}
