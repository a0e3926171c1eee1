using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Proving;

public sealed partial class SatSolver
{
    private const int FirstReduction = 2_000;
    private const int ReductionStep = 300;
    private const int FirstMode = 1_000;
    private const int LubyUnit = 512;

    private readonly List<int> _learntClauses = [];
    private readonly RestartPace _pace = new();
    private bool[] _model = new bool[64];
    private bool[] _best = new bool[64];
    private int _bestTrail;
    private bool _stable;
    private long _modeEnds = FirstMode;
    private int _modes;
    private long _nextReduction = FirstReduction;
    private int _reductions;
    private long _restartAt;

    /// <summary>The literal's value in the last answer "yes".</summary>
    public bool Holds(int literal) => _model[literal >> 1] == ((literal & 1) == 0);

    /// <summary>
    /// Can all clauses hold, and <paramref name="assumptions"/> too? Gives up with <see cref="SatAnswer.Unknown"/> after
    /// <paramref name="conflicts"/> more conflicts or when <paramref name="stop"/> says so.
    /// </summary>
    public SatAnswer Solve(
        ReadOnlySpan<int> assumptions,
        long conflicts = long.MaxValue,
        Func<bool>? stop = null
    )
    {
        BackTo(0);
        _core.Clear();
        if (_contradiction)
            return SatAnswer.No;
        var limit = conflicts == long.MaxValue ? conflicts : Conflicts + conflicts;
        _bestTrail = 0;
        while (true)
        {
            var conflict = Propagate();
            if (conflict != None)
            {
                Conflicts++;
                if (Level == 0)
                {
                    _contradiction = true;
                    return SatAnswer.No;
                }
                Learn(conflict);
                if (Conflicts >= limit || ((Conflicts & 127) == 0 && stop?.Invoke() == true))
                    return SatAnswer.Unknown;
                continue;
            }
            if (IsTimeToRestart())
                BackTo(0);
            if (Conflicts >= _nextReduction)
                Reduce();
            if (Guess(assumptions) is { } answer)
                return answer;
        }
    }

    private void Learn(int conflict)
    {
        KeepBestPhases();
        var back = Analyse(conflict);
        var learnt = CollectionsMarshal.AsSpan(_learnt);
        var glue = GlueOf(learnt);
        _pace.Saw(glue);
        BackTo(back);
        _order.Fade();
        if (learnt.Length == 1)
        {
            Set(learnt[0], None);
            return;
        }
        if (learnt.Length == 2)
        {
            Pair(learnt[0], learnt[1]);
            Set(learnt[0], ReasonOf(learnt[1]));
            return;
        }
        var clause = _arena.Add(learnt, Math.Max(1, glue));
        _arena.Use(clause, (int)Conflicts);
        _learntClauses.Add(clause);
        Attach(clause);
        Set(learnt[0], clause);
    }

    // The longest set of values without a conflict is a good place to go on from.
    private void KeepBestPhases()
    {
        var consistent = Level == 0 ? 0 : _levelStarts[^1];
        if (!_stable || consistent <= _bestTrail)
            return;
        _bestTrail = consistent;
        for (var i = 0; i < consistent; i++)
            _best[_trail[i] >> 1] = (_trail[i] & 1) == 0;
    }

    private bool IsTimeToRestart()
    {
        if (Conflicts >= _modeEnds)
        {
            _stable = !_stable;
            _modes++;
            _modeEnds = Conflicts + FirstMode * (1L + _modes * _modes / 4);
            _pace.StartLuby(Conflicts, LubyUnit);
            _bestTrail = 0;
            return true;
        }
        return _stable
            ? _pace.IsLubyOver(Conflicts, LubyUnit)
            : _pace.IsGlueHigh(Conflicts, ref _restartAt);
    }

    private SatAnswer? Guess(ReadOnlySpan<int> assumptions)
    {
        while (Level < assumptions.Length)
        {
            var assumed = assumptions[Level];
            var value = _values[assumed];
            if (value < 0)
            {
                ExplainRefusal(assumed);
                return SatAnswer.No;
            }
            _levelStarts.Add(_trail.Count);
            if (value == 0)
            {
                Set(assumed, None);
                return null;
            }
        }
        while (!_order.IsEmpty)
        {
            var variable = _order.Take();
            if (_values[variable << 1] != 0)
                continue;
            _levelStarts.Add(_trail.Count);
            var phase = _stable ? _best[variable] : _phase[variable];
            Set((variable << 1) | (phase ? 0 : 1), None);
            return null;
        }
        for (var v = 0; v < Variables; v++)
            _model[v] = _values[v << 1] > 0;
        return SatAnswer.Yes;
    }

    /// <summary>Drops half of the learnt clauses: those over many levels that were not of use lately.</summary>
    private void Reduce()
    {
        _nextReduction = Conflicts + FirstReduction + ReductionStep * ++_reductions;
        var worst = _learntClauses
            .Where(c => _arena.Glue(c) > 2 && !IsReason(c))
            .OrderByDescending(_arena.Glue)
            .ThenBy(_arena.LastUse)
            .ToList();
        foreach (var clause in worst.Take(worst.Count / 2))
            _arena.Drop(clause);
        var old = _arena.Compact();
        var kept = 0;
        for (var i = 0; i < _learntClauses.Count; i++)
            if (ClauseArena.MovedTo(old, _learntClauses[i]) is var to and >= 0)
                _learntClauses[kept++] = to;
        _learntClauses.RemoveRange(kept, _learntClauses.Count - kept);
        foreach (var literal in _trail)
            if (_reason[literal >> 1] is var reason and > None and not PairConflict)
                _reason[literal >> 1] = ClauseArena.MovedTo(old, reason);
        for (var l = 0; l < Variables << 1; l++)
            _watches[l].Move(old);
    }

    private bool IsReason(int clause)
    {
        var first = _arena.Literals(clause)[0];
        return _values[first] > 0 && _reason[first >> 1] == clause;
    }
}

/// <summary>What is known of a question.</summary>
public enum SatAnswer
{
    /// <summary>There is a way: <see cref="SatSolver.Holds"/> tells it.</summary>
    Yes,

    /// <summary>There is none, proven: <see cref="SatSolver.Core"/> says which assumptions stand in each other's way.</summary>
    No,

    /// <summary>Not known within the work allowed.</summary>
    Unknown,
}
