namespace TradePromotion.Matching.Finding;

/// <summary>What one question needs beside the index: notes about things, cleared after use and used again.</summary>
internal sealed class Scratch
{
    private byte[] _seen = [];
    private byte[] _best = [];
    private ushort[] _score = [];
    private int[] _touched = [];
    private int _count;

    public ushort Score(int thing) => _score[thing];

    public ReadOnlySpan<int> Touched => _touched.AsSpan(0, _count);

    public void Hold(int things)
    {
        if (_seen.Length >= things)
            return;
        var size = things + (things / 4) + 64;
        (_seen, _best, _score, _touched) = (
            new byte[size],
            new byte[size],
            new ushort[size],
            new int[size]
        );
    }

    /// <summary>Notes where a word of the wish number <paramref name="wish"/> stands; of several that stand in one thing the best counts.</summary>
    public void Meet(int wish, ReadOnlySpan<uint> places, int quality)
    {
        foreach (var place in places)
        {
            var (thing, worth) = ((int)(place >> 2), (byte)(quality * (int)(place & 3)));
            if (_seen[thing] == wish)
            {
                if (wish == 0)
                    _touched[_count++] = thing;
                _seen[thing]++;
                _best[thing] = worth;
                _score[thing] += worth;
            }
            else if (_seen[thing] == wish + 1 && worth > _best[thing])
            {
                _score[thing] += (ushort)(worth - _best[thing]);
                _best[thing] = worth;
            }
        }
    }

    /// <summary>Lifts those that met all wishes and also have this word.</summary>
    public void Lift(int wishes, ReadOnlySpan<uint> places)
    {
        foreach (var place in places)
            if (_seen[(int)(place >> 2)] == wishes)
                _score[(int)(place >> 2)] += (ushort)(place & 3);
    }

    public bool Met(int thing, int wishes) => _seen[thing] == wishes;

    public void Clear()
    {
        foreach (var thing in Touched)
            (_seen[thing], _best[thing], _score[thing]) = (0, 0, 0);
        _count = 0;
    }
}
