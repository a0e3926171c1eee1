namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>
/// What somebody's own behaviour says of one other, 0 to 1: half is nothing, less speaks against. Null where there is none,
/// or where the person has switched it off.
/// </summary>
public interface IDeeds
{
    /// <summary>What a buyer's behaviour says of an exhibitor.</summary>
    float? OfBuyer(int buyer, int exhibitor);

    /// <summary>What an exhibitor's behaviour says of a buyer.</summary>
    float? OfExhibitor(int exhibitor, int buyer);
}
