namespace TradePromotion.Matching.Proving;

/// <summary>
/// All clauses of three literals and more in one array: a clause is the place of its header, its literals follow.
/// Header: length; glue (number of decision levels when learnt; 0 for given clauses, -1 for dropped ones); time of last use.
/// </summary>
internal sealed class ClauseArena
{
    public const int Header = 3;

    private int[] _cells = new int[1 << 16];

    public int[] Cells => _cells;

    public int End { get; private set; }

    public int Length(int clause) => _cells[clause];

    public int Glue(int clause) => _cells[clause + 1];

    public Span<int> Literals(int clause) => _cells.AsSpan(clause + Header, _cells[clause]);

    public int Add(ReadOnlySpan<int> literals, int glue)
    {
        var clause = End;
        while (_cells.Length < clause + Header + literals.Length)
            Array.Resize(ref _cells, _cells.Length * 2);
        _cells[clause] = literals.Length;
        _cells[clause + 1] = glue;
        _cells[clause + 2] = 0;
        literals.CopyTo(_cells.AsSpan(clause + Header));
        End = clause + Header + literals.Length;
        return clause;
    }

    public void SetGlue(int clause, int glue) => _cells[clause + 1] = glue;

    public int LastUse(int clause) => _cells[clause + 2];

    public void Use(int clause, int time) => _cells[clause + 2] = time;

    public void Drop(int clause) => _cells[clause + 1] = -1;

    public bool IsDropped(int clause) => _cells[clause + 1] < 0;

    /// <summary>Closes the holes of dropped clauses. In the cells given back, the old ones, <see cref="MovedTo"/> tells where a clause went.</summary>
    public int[] Compact()
    {
        var old = _cells;
        _cells = new int[old.Length];
        var to = 0;
        for (var from = 0; from < End; )
        {
            var size = Header + old[from];
            if (old[from + 1] >= 0)
            {
                Array.Copy(old, from, _cells, to, size);
                old[from + 2] = to;
                to += size;
            }
            from += size;
        }
        End = to;
        return old;
    }

    /// <summary>Where a clause went; -1 when it was dropped.</summary>
    public static int MovedTo(int[] old, int clause) => old[clause + 1] < 0 ? -1 : old[clause + 2];
}
