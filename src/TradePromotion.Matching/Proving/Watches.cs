namespace TradePromotion.Matching.Proving;

/// <summary>A clause that looks at a literal, and one of its other literals: when that is true, the clause need not be visited.</summary>
internal readonly record struct Watch(int Clause, int Blocker);

/// <summary>The clauses that look at one literal.</summary>
internal struct Watches
{
    public Watch[] Items;
    public int Count;

    public void Add(Watch watch)
    {
        Items ??= new Watch[4];
        if (Count == Items.Length)
            Array.Resize(ref Items, Count * 2);
        Items[Count++] = watch;
    }

    /// <summary>The clauses where they are after <see cref="ClauseArena.Compact"/>, without those that are gone.</summary>
    public void Move(int[] old)
    {
        var kept = 0;
        for (var i = 0; i < Count; i++)
            if (ClauseArena.MovedTo(old, Items[i].Clause) is var to and >= 0)
                Items[kept++] = Items[i] with { Clause = to };
        Count = kept;
    }
}

/// <summary>The literals that follow at once when one literal is false: the clauses of two.</summary>
internal struct Implied
{
    public int[] Items;
    public int Count;

    public void Add(int literal)
    {
        Items ??= new int[4];
        if (Count == Items.Length)
            Array.Resize(ref Items, Count * 2);
        Items[Count++] = literal;
    }
}
