using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matching.Recommending.Scoring;

namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>
/// Who is suggested to whom at a fair: for each buyer and each exhibitor the best of the other side. All pairs are scored
/// once; a change then scores the pairs of the one who changed. The lists are always those that scoring everything anew
/// would give. Not safe for several threads at once.
/// </summary>
public sealed class Suggestions
{
    private readonly PairScorer _scorer;
    private readonly Gates _gates;
    private readonly List<BuyerProfile> _buyers;
    private readonly List<ExhibitorProfile> _exhibitors;
    private readonly List<TopList> _forBuyers;
    private readonly List<TopList> _forExhibitors;
    private readonly int _most;

    /// <summary>Nothing scored yet: <see cref="ScoreAll"/> comes first.</summary>
    /// <param name="scorer">Scores a pair.</param>
    /// <param name="buyers">The buyers; one's number is the place in the list.</param>
    /// <param name="exhibitors">The exhibitors, numbered likewise.</param>
    /// <param name="gates">Who may not be suggested to whom; changed by <see cref="Close"/> only.</param>
    /// <param name="most">How many are suggested to one.</param>
    public Suggestions(
        PairScorer scorer,
        IEnumerable<BuyerProfile> buyers,
        IEnumerable<ExhibitorProfile> exhibitors,
        Gates gates,
        int most
    )
    {
        (_scorer, _gates, _most) = (scorer, gates, most);
        (_buyers, _exhibitors) = ([.. buyers], [.. exhibitors]);
        _forBuyers = [.. _buyers.Select(_ => new TopList(most))];
        _forExhibitors = [.. _exhibitors.Select(_ => new TopList(most))];
    }

    /// <summary>The exhibitors suggested to a buyer, the best first.</summary>
    public IReadOnlyList<Liked> ForBuyer(int buyer) => [.. _forBuyers[buyer].InOrder];

    /// <summary>The buyers suggested to an exhibitor, the best first.</summary>
    public IReadOnlyList<Liked> ForExhibitor(int exhibitor) =>
        [.. _forExhibitors[exhibitor].InOrder];

    /// <summary>Scores every pair.</summary>
    /// <param name="threads">How many threads work.</param>
    /// <param name="progress">Hears how many buyers are done, from any thread.</param>
    /// <param name="cancel">Stops it; the lists are then not complete and have to be made again.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void ScoreAll(
        int threads = 1,
        Action<int>? progress = null,
        CancellationToken cancel = default
    )
    {
        const int Chunk = 256;
        var (next, done) = (0, 0);
        var merging = new Lock();
        for (var b = 0; b < _buyers.Count; b++)
            _forBuyers[b] = new(_most);
        for (var e = 0; e < _exhibitors.Count; e++)
            _forExhibitors[e] = new(_most);

        // Whoever shares neither chapter nor word scores nothing and need not be looked at.
        var goods = new GoodsIndex(_exhibitors.Select(e => e.Offers.Select(o => o.Goods)));

        void Work()
        {
            var once = new Once(_exhibitors.Count);
            var mine = _exhibitors.Select(_ => new TopList(_most)).ToArray();
            while (
                !cancel.IsCancellationRequested
                && Interlocked.Add(ref next, Chunk) - Chunk is var from
                && from < _buyers.Count
            )
            {
                var to = Math.Min(from + Chunk, _buyers.Count);
                for (var b = from; b < to; b++)
                    Score(b, goods, once, mine);
                progress?.Invoke(Interlocked.Add(ref done, to - from));
            }
            lock (merging)
                for (var e = 0; e < mine.Length; e++)
                    _forExhibitors[e].Absorb(mine[e]);
        }

        Parallel.Invoke([.. Enumerable.Repeat(Work, Math.Max(1, threads))]);
        cancel.ThrowIfCancellationRequested();
    }

    /// <summary>A buyer is new (the next number), has changed, or is gone (no needs).</summary>
    /// <returns>The exhibitors whose suggestions may have changed.</returns>
    public IReadOnlyCollection<int> Change(int buyer, BuyerProfile profile)
    {
        if (buyer == _buyers.Count)
        {
            _buyers.Add(profile);
            _forBuyers.Add(new(_most));
        }
        _buyers[buyer] = profile;
        _forBuyers[buyer] = new(_most);
        var changed = Leave(_forExhibitors, buyer);
        Row(
            buyer,
            (e, score) =>
            {
                if (score >= _forExhibitors[e].Bar)
                    changed.Add(e);
                _forExhibitors[e].Offer(new(buyer, score));
            }
        );
        foreach (var e in changed.Where(e => _forExhibitors[e].IsShort))
            RefillExhibitor(e);
        return changed;
    }

    /// <summary>An exhibitor is new (the next number), has changed, or is gone (no offers).</summary>
    /// <returns>The buyers whose suggestions may have changed.</returns>
    public IReadOnlyCollection<int> Change(int exhibitor, ExhibitorProfile profile)
    {
        if (exhibitor == _exhibitors.Count)
        {
            _exhibitors.Add(profile);
            _forExhibitors.Add(new(_most));
        }
        _exhibitors[exhibitor] = profile;
        var changed = Leave(_forBuyers, exhibitor);
        _forExhibitors[exhibitor] = new(_most);
        for (var b = 0; b < _buyers.Count; b++)
            if (Pair(b, exhibitor) is > 0 and var score)
            {
                if (score >= _forBuyers[b].Bar)
                    changed.Add(b);
                _forExhibitors[exhibitor].Offer(new(b, score));
                _forBuyers[b].Offer(new(exhibitor, score));
            }
        foreach (var b in changed.Where(b => _forBuyers[b].IsShort))
            RefillBuyer(b);
        return changed;
    }

    /// <summary>Something came between two, or is out of the way.</summary>
    public void Close(int buyer, int exhibitor, Gate gate)
    {
        _gates.Set(buyer, exhibitor, gate);
        _forBuyers[buyer].Remove(exhibitor);
        _forExhibitors[exhibitor].Remove(buyer);
        if (Pair(buyer, exhibitor) is > 0 and var score)
        {
            _forBuyers[buyer].Offer(new(exhibitor, score));
            _forExhibitors[exhibitor].Offer(new(buyer, score));
        }
        if (_forBuyers[buyer].IsShort)
            RefillBuyer(buyer);
        if (_forExhibitors[exhibitor].IsShort)
            RefillExhibitor(exhibitor);
    }

    private void Score(int buyer, GoodsIndex goods, Once once, TopList[] forExhibitors)
    {
        var wanted = _buyers[buyer].Needs.Select(n => n.Goods).ToList();
        once.Begin();
        foreach (var e in goods.WithCode(wanted, 2).Concat(goods.WithWords(wanted)))
            if (once.Sees(e) && Pair(buyer, e) is > 0 and var score)
            {
                _forBuyers[buyer].Offer(new(e, score));
                forExhibitors[e].Offer(new(buyer, score));
            }
    }

    private static HashSet<int> Leave(List<TopList> lists, int who)
    {
        var left = new HashSet<int>();
        for (var i = 0; i < lists.Count; i++)
            if (lists[i].Remove(who))
                left.Add(i);
        return left;
    }

    private float Pair(int buyer, int exhibitor) =>
        _gates.Of(buyer, exhibitor) == Gate.Open
            ? _scorer.Score(new(buyer, _buyers[buyer]), new(exhibitor, _exhibitors[exhibitor]))
            : 0;

    private void Row(int buyer, Action<int, float> seen)
    {
        for (var e = 0; e < _exhibitors.Count; e++)
            if (Pair(buyer, e) is > 0 and var score)
            {
                _forBuyers[buyer].Offer(new(e, score));
                seen(e, score);
            }
    }

    private void RefillBuyer(int buyer)
    {
        _forBuyers[buyer] = new(_most);
        Row(buyer, (_, _) => { });
    }

    private void RefillExhibitor(int exhibitor)
    {
        _forExhibitors[exhibitor] = new(_most);
        for (var b = 0; b < _buyers.Count; b++)
            if (Pair(b, exhibitor) is > 0 and var score)
                _forExhibitors[exhibitor].Offer(new(b, score));
    }
}
