namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>
/// The best few of many, in order, and the best of those that did not fit: as long as <paramref name="most"/> are better
/// than that one, taking some out leaves a list that is still right. Which are kept does not depend on the order in which
/// they come.
/// </summary>
/// <param name="most">How many are asked for.</param>
internal sealed class TopList(int most)
{
    // So many more are kept, so that some can go before all of the other side has to be looked at again.
    private const int Spare = 16;

    private readonly List<Liked> _best = [];
    private Liked? _missing;

    public IEnumerable<Liked> InOrder => _best.Take(most);

    /// <summary>Whether so many went that somebody who did not fit may belong in.</summary>
    public bool IsShort => _missing is not null && _best.Count < most;

    /// <summary>The last one asked for, where there are as many; else less than any.</summary>
    public float Bar => _best.Count < most ? float.NegativeInfinity : _best[most - 1].Score;

    /// <summary>Puts one in its place, where it has one.</summary>
    public void Offer(Liked one)
    {
        if (_missing is { } better && one.CompareTo(better) > 0)
            return;
        var at = _best.BinarySearch(one);
        _best.Insert(at < 0 ? ~at : at, one);
        if (_best.Count <= most + Spare)
            return;
        _missing = _best[^1];
        _best.RemoveAt(_best.Count - 1);
    }

    /// <summary>Takes somebody out.</summary>
    /// <returns>Whether they were among those asked for.</returns>
    public bool Remove(int who)
    {
        var at = _best.FindIndex(l => l.Who == who);
        if (at >= 0)
            _best.RemoveAt(at);
        return at >= 0 && at < most;
    }

    /// <summary>Adds what another list has seen.</summary>
    public void Absorb(TopList other)
    {
        foreach (var one in other._best)
            Offer(one);
        if (
            other._missing is { } theirs
            && (_missing is not { } ours || theirs.CompareTo(ours) < 0)
        )
            _missing = theirs;
    }
}
