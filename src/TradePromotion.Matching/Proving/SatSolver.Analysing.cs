namespace TradePromotion.Matching.Proving;

public sealed partial class SatSolver
{
    private readonly List<int> _learnt = [];
    private readonly List<int> _toClear = [];
    private readonly List<int> _core = [];
    private readonly Stack<int> _open = new();
    private bool[] _seen = new bool[64];
    private int[] _levelStamp = new int[64];
    private int _stamp;

    /// <summary>
    /// The clause a conflict teaches, its asserting literal first, one of the level to go back to second. Returns that level.
    /// </summary>
    private int Analyse(int conflict)
    {
        _learnt.Clear();
        _learnt.Add(0);
        var (open, at, resolved) = (0, _trail.Count - 1, None);
        var reason = conflict;
        while (true)
        {
            open += reason switch
            {
                PairConflict => Mark(_conflictOne) + Mark(_conflictOther),
                < None => Mark(OtherOf(reason)),
                _ => MarkClause(reason, resolved),
            };
            while (!_seen[_trail[at] >> 1])
                at--;
            resolved = _trail[at--];
            reason = _reason[resolved >> 1];
            _seen[resolved >> 1] = false;
            if (--open == 0)
                break;
        }
        _learnt[0] = resolved ^ 1;
        Shorten();
        foreach (var variable in _toClear)
            _seen[variable] = false;
        _toClear.Clear();
        return SecondLevelFirst();
    }

    private int MarkClause(int clause, int resolved)
    {
        _arena.Use(clause, (int)Conflicts);
        if (_arena.Glue(clause) > 2)
            Refresh(clause);
        var open = 0;
        foreach (var literal in _arena.Literals(clause))
            if (literal != resolved)
                open += Mark(literal);
        return open;
    }

    // Clauses whose literals have come to stand closer together are worth keeping longer.
    private void Refresh(int clause)
    {
        var glue = GlueOf(_arena.Literals(clause));
        if (glue < _arena.Glue(clause))
            _arena.SetGlue(clause, glue);
    }

    private int Mark(int literal)
    {
        var variable = literal >> 1;
        if (_seen[variable] || _level[variable] == 0)
            return 0;
        _seen[variable] = true;
        _order.Bump(variable);
        if (_level[variable] == Level)
            return 1;
        _toClear.Add(variable);
        _learnt.Add(literal);
        return 0;
    }

    /// <summary>Leaves out literals that follow from the others.</summary>
    private void Shorten()
    {
        var kept = 1;
        for (var i = 1; i < _learnt.Count; i++)
            if (!FollowsFromOthers(_learnt[i]))
                _learnt[kept++] = _learnt[i];
        _learnt.RemoveRange(kept, _learnt.Count - kept);
    }

    private bool FollowsFromOthers(int literal)
    {
        if (_reason[literal >> 1] == None)
            return false;
        _open.Clear();
        _open.Push(literal);
        var marked = _toClear.Count;
        while (_open.TryPop(out var next))
        {
            var reason = _reason[next >> 1];
            if (reason < None)
            {
                if (!Follow(OtherOf(reason), marked))
                    return false;
                continue;
            }
            foreach (var other in _arena.Literals(reason))
                if (other >> 1 != next >> 1 && !Follow(other, marked))
                    return false;
        }
        return true;
    }

    private bool Follow(int literal, int marked)
    {
        var variable = literal >> 1;
        if (_seen[variable] || _level[variable] == 0)
            return true;
        if (_reason[variable] == None)
        {
            for (var i = marked; i < _toClear.Count; i++)
                _seen[_toClear[i]] = false;
            _toClear.RemoveRange(marked, _toClear.Count - marked);
            return false;
        }
        _seen[variable] = true;
        _toClear.Add(variable);
        _open.Push(literal);
        return true;
    }

    private int SecondLevelFirst()
    {
        if (_learnt.Count == 1)
            return 0;
        var highest = 1;
        for (var i = 2; i < _learnt.Count; i++)
            if (_level[_learnt[i] >> 1] > _level[_learnt[highest] >> 1])
                highest = i;
        (_learnt[1], _learnt[highest]) = (_learnt[highest], _learnt[1]);
        return _level[_learnt[1] >> 1];
    }

    private int GlueOf(ReadOnlySpan<int> literals)
    {
        _stamp++;
        if (_levelStamp.Length <= Level)
            Array.Resize(ref _levelStamp, Math.Max(Level + 1, _levelStamp.Length * 2));
        var glue = 0;
        foreach (var literal in literals)
        {
            var level = _level[literal >> 1];
            if (level < _levelStamp.Length && _levelStamp[level] != _stamp)
            {
                _levelStamp[level] = _stamp;
                glue++;
            }
        }
        return glue;
    }

    /// <summary>Which assumptions make <paramref name="refused"/>, one of them, impossible.</summary>
    private void ExplainRefusal(int refused)
    {
        _core.Clear();
        _core.Add(refused);
        if (Level == 0)
            return;
        _seen[refused >> 1] = true;
        for (var i = _trail.Count - 1; i >= _levelStarts[0]; i--)
        {
            var literal = _trail[i];
            if (!_seen[literal >> 1])
                continue;
            _seen[literal >> 1] = false;
            var reason = _reason[literal >> 1];
            if (reason == None)
                _core.Add(literal);
            else if (reason < None)
                SeeAbove(OtherOf(reason));
            else
                foreach (var other in _arena.Literals(reason))
                    if (other != literal)
                        SeeAbove(other);
        }
        _seen[refused >> 1] = false;
    }

    private void SeeAbove(int literal)
    {
        if (_level[literal >> 1] > 0)
            _seen[literal >> 1] = true;
    }
}
