namespace TradePromotion.Matching.Timetabling.Repairing;

/// <summary>A wish that is met elsewhere than before.</summary>
/// <param name="Wish">The wish.</param>
/// <param name="Before">Where it was met; null where it had no place.</param>
/// <param name="After">Where it is met now; null where it has lost its place.</param>
public sealed record Change(int Wish, Placement? Before, Placement? After);
