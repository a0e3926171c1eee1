using Microsoft.EntityFrameworkCore;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Requesting;

/// <summary>What stands between an exhibitor and an organisation that buys. Two of one house should know of each other.</summary>
public static class StandingMeetings
{
    /// <summary>Their requests and agreed meetings at a fair, the oldest first.</summary>
    public static Task<List<MeetingView>> Between(
        ViewReader read,
        Guid fairId,
        Guid exhibitorId,
        params IReadOnlyCollection<Guid> buyers
    ) =>
        read.Of<MeetingView>()
            .Where(m => m.FairId == fairId && m.ExhibitorId == exhibitorId)
            .Where(m => buyers.Contains(m.BuyerId))
            .Where(m => m.State == MeetingState.Requested || m.State == MeetingState.Accepted)
            .OrderBy(m => m.RequestedAt)
            .ToListAsync();
}
