namespace TradePromotion.Matching.Proving;

/// <summary>When to start over: when the glue of late is worse than usual, or by the sequence of Luby, Sinclair and Zuckerman (1993).</summary>
internal sealed class RestartPace
{
    private const double Fast = 1.0 / 32;
    private const double Slow = 1.0 / 8192;
    private const double Margin = 1.1;
    private const int Least = 10;

    private double _fast;
    private double _slow;
    private long _seen;
    private long _lubyEnds;
    private int _lubyTurn;

    public void Saw(int glue)
    {
        _seen++;
        _fast += Math.Max(Fast, 1.0 / _seen) * (glue - _fast);
        _slow += Math.Max(Slow, 1.0 / _seen) * (glue - _slow);
    }

    public bool IsGlueHigh(long conflicts, ref long notBefore)
    {
        if (conflicts < notBefore || _fast <= Margin * _slow)
            return false;
        notBefore = conflicts + Least;
        return true;
    }

    public void StartLuby(long conflicts, int unit)
    {
        _lubyTurn = 0;
        _lubyEnds = conflicts + unit;
    }

    public bool IsLubyOver(long conflicts, int unit)
    {
        if (conflicts < _lubyEnds)
            return false;
        _lubyEnds = conflicts + Luby(++_lubyTurn) * unit;
        return true;
    }

    /// <summary>1, 1, 2, 1, 1, 2, 4, … at <paramref name="turn"/> 0, 1, 2, ….</summary>
    public static long Luby(int turn)
    {
        var (size, power) = (1L, 0);
        while (size < turn + 1L)
        {
            power++;
            size = 2 * size + 1;
        }
        long rest = turn;
        while (size - 1 != rest)
        {
            size = (size - 1) >> 1;
            power--;
            rest %= size;
        }
        return 1L << power;
    }
}
