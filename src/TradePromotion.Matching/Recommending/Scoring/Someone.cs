namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>A profile and its owner's number in the fair.</summary>
public readonly record struct Someone<TProfile>(int Number, TProfile Profile);
