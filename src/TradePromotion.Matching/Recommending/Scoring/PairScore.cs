namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>Both one-way scores of a pair in their parts, and what they come to together.</summary>
/// <param name="Need">Which of the buyer's needs is met best.</param>
/// <param name="Offer">Which of the exhibitor's offers meets it.</param>
/// <param name="ForBuyer">What speaks for the exhibitor, in the order of <see cref="BuyerPart"/>.</param>
/// <param name="ForExhibitor">What speaks for the buyer, in the order of <see cref="ExhibitorPart"/>.</param>
/// <param name="Buyer">The sum of the buyer's parts, 0 to 100.</param>
/// <param name="Exhibitor">The sum of the exhibitor's parts, 0 to 100.</param>
/// <param name="Score">Their harmonic mean: high only where both are.</param>
public sealed record PairScore(
    int Need,
    int Offer,
    IReadOnlyList<PartScore> ForBuyer,
    IReadOnlyList<PartScore> ForExhibitor,
    float Buyer,
    float Exhibitor,
    float Score
);

/// <summary>One part of a one-way score.</summary>
/// <param name="Fit">How well the two fit in this respect, 0 to 1; null where one of them has not said it.</param>
/// <param name="Points">What it adds to the score.</param>
/// <param name="Most">What it adds at best: the difference is what could still be won here.</param>
public readonly record struct PartScore(float? Fit, float Points, float Most);
