using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What is known of a booth where meetings can be asked for.</summary>
/// <param name="Staff">The people who stand there; any of them may be the host.</param>
/// <param name="Hours">When the fair is open, as moments, a period a day.</param>
public sealed record Offer(
    Guid FairId,
    Guid BoothId,
    Guid ExhibitorId,
    IReadOnlyList<Guid> Staff,
    IReadOnlyList<Period> Hours
)
{
    /// <summary>What lies on the booth's table.</summary>
    public IReadOnlyList<Guid> Products { get; init; } = [];

    /// <summary>The fair's rules.</summary>
    public MeetingRules Rules { get; init; } = MeetingRules.Default;

    /// <summary>Whether the agency has verified the organisation that asks.</summary>
    public bool BuyerIsVerified { get; init; }

    /// <summary>Whether the organisation that asks is from another country than the exhibitor.</summary>
    public bool BuyerIsForeign { get; init; }

    /// <summary>Whether someone with this time can be met in the slot: they work, are free, and have not met enough people that day.</summary>
    public bool Takes(FreeTime time, Period slot) =>
        time.Has(slot) && !time.IsFull(Hours, slot, Rules.MostADay);
}
