namespace TradePromotion.Meetings.Requesting;

/// <summary>What is known of a booth where meetings can be asked for.</summary>
/// <param name="Staff">The people who stand there; any of them may be the host.</param>
/// <param name="Hours">When the fair is open, as moments.</param>
public sealed record Offer(
    Guid FairId,
    Guid BoothId,
    Guid ExhibitorId,
    IReadOnlyList<Guid> Staff,
    IReadOnlyList<Period> Hours
);
