namespace TradePromotion.Matching.Proving;

/// <summary>A heap of variables, the one most often in recent conflicts on top (VSIDS with exponential decay).</summary>
internal sealed class VariableOrder
{
    private const double Decay = 0.95;
    private const double TooLarge = 1e100;

    private double[] _activity = new double[64];
    private int[] _place = new int[64];
    private int[] _heap = new int[64];
    private int _count;
    private double _step = 1;

    public bool IsEmpty => _count == 0;

    public void Add(int variable)
    {
        if (variable >= _activity.Length)
        {
            var size = Math.Max(variable + 1, _activity.Length * 2);
            Array.Resize(ref _activity, size);
            Array.Resize(ref _place, size);
            Array.Resize(ref _heap, size);
        }
        _place[variable] = -1;
        Put(variable);
    }

    public void Put(int variable)
    {
        if (_place[variable] >= 0)
            return;
        _place[variable] = _count;
        _heap[_count] = variable;
        Up(_count++);
    }

    public int Take()
    {
        var top = _heap[0];
        _place[top] = -1;
        var last = _heap[--_count];
        if (_count > 0)
        {
            _heap[0] = last;
            _place[last] = 0;
            Down(0);
        }
        return top;
    }

    public void Bump(int variable)
    {
        if ((_activity[variable] += _step) > TooLarge)
        {
            for (var v = 0; v < _activity.Length; v++)
                _activity[v] /= TooLarge;
            _step /= TooLarge;
        }
        if (_place[variable] >= 0)
            Up(_place[variable]);
    }

    public void Fade() => _step /= Decay;

    private void Up(int at)
    {
        var variable = _heap[at];
        var activity = _activity[variable];
        while (at > 0)
        {
            var above = (at - 1) >> 1;
            if (_activity[_heap[above]] >= activity)
                break;
            _place[_heap[at] = _heap[above]] = at;
            at = above;
        }
        _place[_heap[at] = variable] = at;
    }

    private void Down(int at)
    {
        var variable = _heap[at];
        var activity = _activity[variable];
        while ((at << 1) + 1 < _count)
        {
            var below = (at << 1) + 1;
            if (below + 1 < _count && _activity[_heap[below + 1]] > _activity[_heap[below]])
                below++;
            if (_activity[_heap[below]] <= activity)
                break;
            _place[_heap[at] = _heap[below]] = at;
            at = below;
        }
        _place[_heap[at] = variable] = at;
    }
}
