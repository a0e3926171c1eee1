namespace TradePromotion.Matching.Recommending.Spreading;

/// <summary>How evenly attention is spread.</summary>
public static class Exposure
{
    /// <summary>What a place in a list is worth: the first 1, later ones less (the discount of DCG).</summary>
    /// <param name="rank">0 for the first.</param>
    public static double Of(int rank) => 1 / Math.Log2(rank + 2);

    /// <summary>
    /// The Gini coefficient: 0 where all have the same, near 1 where one has all. Mean absolute difference over twice the mean.
    /// </summary>
    /// <param name="amounts">What each has, none negative.</param>
    public static double Gini(IEnumerable<double> amounts)
    {
        var sorted = amounts.Order().ToList();
        var sum = sorted.Sum();
        if (sorted.Count == 0 || sum == 0)
            return 0;
        var weighted = sorted.Select((amount, i) => (i + 1) * amount).Sum();
        return (2 * weighted / (sorted.Count * sum)) - ((sorted.Count + 1.0) / sorted.Count);
    }
}
