namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>Which of the numbers from 0 on belong; adding, removing and taking one by its place cost the same for any size.</summary>
internal sealed class Members(int most)
{
    private readonly int[] _items = new int[most];
    private readonly int[] _place = Enumerable.Repeat(-1, most).ToArray();

    public int Count { get; private set; }

    public int this[int place] => _items[place];

    public bool Contains(int item) => _place[item] >= 0;

    public void Add(int item)
    {
        _place[item] = Count;
        _items[Count++] = item;
    }

    public void Remove(int item)
    {
        var (place, last) = (_place[item], _items[--Count]);
        _items[place] = last;
        _place[last] = place;
        _place[item] = -1;
    }
}

/// <summary>Who is in which slot, in no order.</summary>
internal sealed class Crowds(int slots, int most)
{
    private readonly List<int>[] _items = Enumerable
        .Range(0, slots)
        .Select(_ => new List<int>())
        .ToArray();
    private readonly int[] _place = new int[most];

    public int Count(int slot) => _items[slot].Count;

    public int Item(int slot, int place) => _items[slot][place];

    public void Add(int item, int slot)
    {
        _place[item] = _items[slot].Count;
        _items[slot].Add(item);
    }

    public void Remove(int item, int slot)
    {
        var (items, place) = (_items[slot], _place[item]);
        items[place] = items[^1];
        _place[items[place]] = place;
        items.RemoveAt(items.Count - 1);
    }
}
