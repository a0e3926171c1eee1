namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>Passes each number once. For one walk after the other, by one thread.</summary>
internal sealed class Once(int count)
{
    private readonly int[] _walks = new int[count];
    private int _walk;

    /// <summary>A new walk: nobody has been seen.</summary>
    public void Begin() => _walk++;

    /// <summary>Whether this is the first time in this walk.</summary>
    public bool Sees(int who)
    {
        if (_walks[who] == _walk)
            return false;
        _walks[who] = _walk;
        return true;
    }
}
