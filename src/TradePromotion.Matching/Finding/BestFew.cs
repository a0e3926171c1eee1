namespace TradePromotion.Matching.Finding;

/// <summary>Keeps the best few of many: a heap whose root is the worst kept.</summary>
internal sealed class BestFew(int most, Comparison<int> better)
{
    private readonly List<int> _heap = [];

    public void Offer(int thing)
    {
        if (_heap.Count < most)
        {
            _heap.Add(thing);
            Up(_heap.Count - 1);
        }
        else if (most > 0 && better(thing, _heap[0]) < 0)
        {
            _heap[0] = thing;
            Down(0);
        }
    }

    /// <summary>Those kept, the best first.</summary>
    public List<int> InOrder()
    {
        _heap.Sort(better);
        return _heap;
    }

    private void Up(int i)
    {
        while (i > 0 && better(_heap[i], _heap[(i - 1) / 2]) > 0)
        {
            (_heap[i], _heap[(i - 1) / 2]) = (_heap[(i - 1) / 2], _heap[i]);
            i = (i - 1) / 2;
        }
    }

    private void Down(int i)
    {
        while (true)
        {
            var worst = i;
            for (var child = (2 * i) + 1; child <= (2 * i) + 2 && child < _heap.Count; child++)
                if (better(_heap[child], _heap[worst]) > 0)
                    worst = child;
            if (worst == i)
                return;
            (_heap[i], _heap[worst]) = (_heap[worst], _heap[i]);
            i = worst;
        }
    }
}
