using System.Numerics;
using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Finding;

/// <summary>The tags of all things, numbered and in one piece of memory, so that a million can be counted in a moment.</summary>
internal sealed class Tags
{
    private readonly Dictionary<string, ushort> _numbers = [];
    private readonly Dictionary<string, int> _dimensions = [];
    private readonly List<string> _names = [];
    private readonly List<int> _dimensionOf = [];
    private readonly List<ushort> _pool = [];
    private readonly List<(int Start, int Count)> _places = [];

    /// <summary>Gives the next thing its tags.</summary>
    public void Add(IReadOnlyList<string> tags)
    {
        _places.Add((_pool.Count, tags.Count));
        foreach (var tag in tags)
            _pool.Add(Number(tag));
    }

    /// <summary>Begins to filter and count.</summary>
    public Counter Choose(IReadOnlyCollection<string> chosen) => new(this, chosen);

    private ushort Number(string tag)
    {
        if (_numbers.TryGetValue(tag, out var number))
            return number;
        number = checked((ushort)_names.Count);
        _names.Add(tag);
        _numbers[tag] = number;
        _dimensionOf.Add(Dimension(tag));
        return number;
    }

    private int Dimension(string tag)
    {
        var name = tag[..tag.IndexOf(':')];
        if (!_dimensions.TryGetValue(name, out var dimension))
            _dimensions[name] = dimension = _dimensions.Count;
        return dimension;
    }

    /// <summary>Passes things that have what was chosen, and counts what the others would have.</summary>
    internal sealed class Counter
    {
        private readonly Tags _tags;
        private readonly uint[] _grants;
        private readonly uint _required;
        private readonly int[] _counts;

        public Counter(Tags tags, IReadOnlyCollection<string> chosen)
        {
            _tags = tags;
            _grants = new uint[tags._names.Count];
            _counts = new int[tags._names.Count];
            foreach (var tag in chosen)
            {
                // A dimension nothing has keeps everything out; it takes the last place.
                var bit =
                    1u
                    << (tags._dimensions.TryGetValue(tag[..tag.IndexOf(':')], out var d) ? d : 31);
                _required |= bit;
                if (tags._numbers.TryGetValue(tag, out var number))
                    _grants[number] = bit;
            }
        }

        /// <summary>Whether the thing passes.</summary>
        public bool Pass(int thing)
        {
            var (start, count) = _tags._places[thing];
            var own = CollectionsMarshal.AsSpan(_tags._pool).Slice(start, count);
            var missing = _required;
            if (missing != 0)
                foreach (var tag in own)
                    missing &= ~_grants[tag];
            if (missing == 0)
            {
                foreach (var tag in own)
                    _counts[tag]++;
                return true;
            }
            if (BitOperations.IsPow2(missing))
            {
                var dimension = BitOperations.TrailingZeroCount(missing);
                foreach (var tag in own)
                    if (_tags._dimensionOf[tag] == dimension)
                        _counts[tag]++;
            }
            return false;
        }

        public Dictionary<string, int> Counts()
        {
            var counts = new Dictionary<string, int>();
            for (var i = 0; i < _counts.Length; i++)
                if (_counts[i] > 0)
                    counts[_tags._names[i]] = _counts[i];
            return counts;
        }
    }
}
