namespace TradePromotion.Meetings.Published;

/// <summary>Somebody who comes to a meeting besides the two people who agreed on it.</summary>
/// <param name="Side">The side that brings them.</param>
/// <param name="Interprets">An interpreter: helps both sides talk and speaks for neither.</param>
public sealed record Attendee(Guid PersonId, Side Side, bool Interprets = false);
