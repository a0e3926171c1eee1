using TradePromotion.Matching.Proving;

namespace TradePromotion.Matching.Timetabling.Proving;

/// <summary>
/// One person's breaks on one day as clauses. Come: he has had a meeting by now; stays: he has one now or later. A break ends
/// where he is busy, was not just before, and had come.
/// </summary>
internal sealed class PersonBreaks
{
    private const int Impossible = -1;

    private readonly SatSolver _solver;
    private readonly int[] _busy;
    private readonly int[] _come;
    private readonly int[] _stays;

    /// <param name="solver">Gets the clauses.</param>
    /// <param name="busy">A literal a slot; -1 where he cannot be busy.</param>
    /// <param name="meetings">How many he has: two at least.</param>
    public PersonBreaks(SatSolver solver, int[] busy, int meetings)
    {
        (_solver, _busy) = (solver, busy);
        _come = [.. busy.Select(_ => solver.NewVariable())];
        _stays = [.. busy.Select(_ => solver.NewVariable())];
        for (var t = 0; t < busy.Length; t++)
            Follow(t);
        Span(meetings);
        Ends =
        [
            .. Enumerable
                .Range(2, Math.Max(0, busy.Length - 2))
                .Where(t => busy[t] != Impossible)
                .Select(End),
        ];
        if (Ends.Count > 0)
            WithoutBreak(meetings);
    }

    /// <summary>A literal for every slot in which a break can end: it holds where one does.</summary>
    public IReadOnlyList<int> Ends { get; }

    private void Follow(int t)
    {
        var last = _busy.Length - 1;
        Add(Unless(_busy[t]), _come[t]);
        Add(Unless(_busy[t]), _stays[t]);
        if (t > 0)
        {
            Add(Literal.Not(_come[t - 1]), _come[t]);
            Add(Literal.Not(_stays[t]), _stays[t - 1]);
        }
        Add(Literal.Not(_come[t]), t > 0 ? _come[t - 1] : Impossible, _busy[t]);
        Add(Literal.Not(_stays[t]), t < last ? _stays[t + 1] : Impossible, _busy[t]);
    }

    // So many meetings take at least so many slots from the first to the last.
    private void Span(int meetings)
    {
        var last = _busy.Length - 1;
        Add(_come[last - meetings + 1]);
        Add(_stays[meetings - 1]);
        for (var t = 1; t + meetings - 1 <= last; t++)
            Add(_come[t - 1], _stays[t + meetings - 1]);
    }

    private int End(int t)
    {
        var end = _solver.NewVariable();
        Add(Literal.Not(_come[t - 1]), _busy[t - 1], Literal.Not(_busy[t]), end);
        Add(Literal.Not(end), _busy[t]);
        Add(Literal.Not(end), Unless(_busy[t - 1]));
        Add(Literal.Not(end), _come[t - 1]);
        return end;
    }

    // Without a break the meetings are one block: it is exactly so long, and full.
    private void WithoutBreak(int meetings)
    {
        var any = _solver.NewVariable();
        foreach (var end in Ends)
            Add(Literal.Not(end), any);
        _solver.Add([Literal.Not(any), .. Ends]);
        for (var t = 0; t < _busy.Length; t++)
        {
            Add(any, Literal.Not(_come[t]), Literal.Not(_stays[t]), _busy[t]);
            if (t + meetings < _busy.Length)
                Add(any, Literal.Not(_come[t]), Literal.Not(_stays[t + meetings]));
        }
    }

    // "Not busy", where he can be; where he cannot, the clause holds anyway and is not made.
    private static int Unless(int busy) => busy == Impossible ? Always : Literal.Not(busy);

    private const int Always = -2;

    private void Add(params ReadOnlySpan<int> literals)
    {
        if (literals.Contains(Always))
            return;
        Span<int> possible = stackalloc int[literals.Length];
        var count = 0;
        foreach (var literal in literals)
            if (literal != Impossible)
                possible[count++] = literal;
        _solver.Add(possible[..count]);
    }
}
