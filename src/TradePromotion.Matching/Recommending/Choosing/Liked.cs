namespace TradePromotion.Matching.Recommending.Choosing;

/// <summary>Somebody and the score of the pair.</summary>
public readonly record struct Liked(int Who, float Score) : IComparable<Liked>
{
    /// <summary>The better first; of equals the one with the lower number, so that the same input gives the same lists.</summary>
    public int CompareTo(Liked other) =>
        Score != other.Score ? other.Score.CompareTo(Score) : Who.CompareTo(other.Who);
}
