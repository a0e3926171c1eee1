namespace TradePromotion.Matching.Proving;

/// <summary>
/// Decides whether clauses can all hold: conflict-driven clause learning with first unique implication points, activity
/// order, saved and best phases, restarts by glue (Audemard and Simon, 2009) in turn with Luby's, and learnt clauses
/// dropped by glue. Asked again and again under assumptions it keeps what it has learnt; when the assumptions cannot
/// all hold it names a part of them that cannot (<see cref="Core"/>). Deterministic: the same clauses and questions
/// give the same answers.
/// </summary>
public sealed partial class SatSolver
{
    private const int None = -1;

    private readonly ClauseArena _arena = new();
    private readonly VariableOrder _order = new();
    private readonly List<int> _trail = [];
    private readonly List<int> _levelStarts = [];
    private sbyte[] _values = new sbyte[128];
    private int[] _reason = new int[64];
    private int[] _level = new int[64];
    private bool[] _phase = new bool[64];
    private Watches[] _watches = new Watches[128];
    private Implied[] _implied = new Implied[128];
    private int _next;
    private bool _contradiction;

    /// <summary>How many variables there are.</summary>
    public int Variables { get; private set; }

    /// <summary>How many conflicts were met so far: the measure of work done.</summary>
    public long Conflicts { get; private set; }

    /// <summary>After "no": assumptions that cannot all hold together; empty when the clauses alone cannot.</summary>
    public IReadOnlyList<int> Core => _core;

    private int Level => _levelStarts.Count;

    /// <summary>A new variable's literal for "true".</summary>
    public int NewVariable()
    {
        var variable = Variables++;
        if (variable >= _reason.Length)
        {
            var size = _reason.Length * 2;
            Array.Resize(ref _reason, size);
            Array.Resize(ref _level, size);
            Array.Resize(ref _phase, size);
            Array.Resize(ref _seen, size);
            Array.Resize(ref _model, size);
            Array.Resize(ref _best, size);
            Array.Resize(ref _values, size * 2);
            Array.Resize(ref _watches, size * 2);
            Array.Resize(ref _implied, size * 2);
        }
        _order.Add(variable);
        return variable << 1;
    }

    /// <summary>Try <paramref name="literal"/> as true first when it comes to guessing.</summary>
    public void Suggest(int literal)
    {
        _phase[literal >> 1] = (literal & 1) == 0;
        _best[literal >> 1] = (literal & 1) == 0;
    }

    /// <summary>At least one of <paramref name="literals"/> holds. May be called between questions.</summary>
    public void Add(params ReadOnlySpan<int> literals)
    {
        BackTo(0);
        if (_contradiction)
            return;
        Span<int> kept =
            literals.Length <= 256 ? stackalloc int[literals.Length] : new int[literals.Length];
        var count = 0;
        foreach (var literal in literals)
        {
            var known = _values[literal];
            if (known > 0 || kept[..count].Contains(literal ^ 1))
                return;
            if (known == 0 && !kept[..count].Contains(literal))
                kept[count++] = literal;
        }
        switch (count)
        {
            case 0:
                _contradiction = true;
                break;
            case 1:
                Set(kept[0], None);
                _contradiction = Propagate() != None;
                break;
            case 2:
                Pair(kept[0], kept[1]);
                break;
            default:
                Attach(_arena.Add(kept[..count], 0));
                break;
        }
    }

    private void Pair(int one, int other)
    {
        _implied[one].Add(other);
        _implied[other].Add(one);
    }

    private void Attach(int clause)
    {
        var literals = _arena.Literals(clause);
        _watches[literals[0]].Add(new Watch(clause, literals[1]));
        _watches[literals[1]].Add(new Watch(clause, literals[0]));
    }

    private void Set(int literal, int reason)
    {
        _values[literal] = 1;
        _values[literal ^ 1] = -1;
        var variable = literal >> 1;
        _reason[variable] = reason;
        _level[variable] = Level;
        _trail.Add(literal);
    }

    private void BackTo(int level)
    {
        if (Level <= level)
            return;
        var start = _levelStarts[level];
        for (var i = _trail.Count - 1; i >= start; i--)
        {
            var literal = _trail[i];
            var variable = literal >> 1;
            _values[literal] = 0;
            _values[literal ^ 1] = 0;
            _phase[variable] = (literal & 1) == 0;
            _order.Put(variable);
        }
        _trail.RemoveRange(start, _trail.Count - start);
        _levelStarts.RemoveRange(level, _levelStarts.Count - level);
        _next = Math.Min(_next, start);
    }
}
