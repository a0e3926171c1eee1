namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>What each part of a one-way score is worth in points, 100 in all.</summary>
public sealed class PartWeights
{
    private readonly float[] _points;

    /// <param name="weights">A weight for each part in its order, none negative, not all nothing; only their proportion counts.</param>
    /// <exception cref="ArgumentException">A weight is negative or no number, or all are nothing.</exception>
    public PartWeights(IReadOnlyList<float> weights)
    {
        if (weights.Any(w => !(w >= 0) || float.IsInfinity(w)) || weights.All(w => w == 0))
            throw new ArgumentException(
                "weights are numbers from 0 on, not all of them 0",
                nameof(weights)
            );
        var sum = weights.Sum();
        _points = [.. weights.Select(w => 100 * w / sum)];
    }

    /// <summary>A buyer's weights where the fair's officer has said nothing else: what is sold counts first.</summary>
    public static PartWeights Buyer { get; } = new([32, 8, 8, 3, 10, 3, 8, 4, 7, 5, 5, 3, 4]);

    /// <summary>An exhibitor's weights where the fair's officer has said nothing else.</summary>
    public static PartWeights Exhibitor { get; } = new([30, 16, 14, 6, 5, 7, 6, 6, 6, 4]);

    /// <summary>The points of each part, in its order.</summary>
    public IReadOnlyList<float> Points => _points;

    /// <summary>What parts add up to, 0 to 100 for all; what is not known counts half.</summary>
    /// <param name="fits">For the first part and those after it 0 to 1, or no number where it is not known.</param>
    internal float Sum(ReadOnlySpan<float> fits)
    {
        var sum = 0f;
        for (var i = 0; i < fits.Length; i++)
            sum += _points[i] * (float.IsNaN(fits[i]) ? Fits.Unknown : fits[i]);
        return sum;
    }
}
