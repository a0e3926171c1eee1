namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>Why two are never suggested to each other, whatever their score. Neither hears of the other's reason.</summary>
public enum Gate
{
    /// <summary>Nothing stands between them.</summary>
    Open,

    /// <summary>One has the other on a private list.</summary>
    Blocked,

    /// <summary>One has said "no thanks": final, and never told.</summary>
    NoThanks,

    /// <summary>They have met at this fair.</summary>
    AlreadyMet,

    /// <summary>A rule of the fair keeps them apart: competitors, or kinds that may not meet.</summary>
    AgainstRule,
}

/// <summary>The pairs that are barred.</summary>
public sealed class Gates
{
    private readonly Dictionary<long, Gate> _closed = [];

    /// <summary>Closes a pair, or opens it again.</summary>
    public void Set(int buyer, int exhibitor, Gate gate)
    {
        if (gate == Gate.Open)
            _closed.Remove(Key(buyer, exhibitor));
        else
            _closed[Key(buyer, exhibitor)] = gate;
    }

    /// <summary>What stands between the two.</summary>
    public Gate Of(int buyer, int exhibitor) =>
        _closed.Count == 0 ? Gate.Open : _closed.GetValueOrDefault(Key(buyer, exhibitor));

    private static long Key(int buyer, int exhibitor) => ((long)buyer << 32) | (uint)exhibitor;
}
