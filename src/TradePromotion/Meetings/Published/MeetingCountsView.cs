using Microsoft.EntityFrameworkCore;

namespace TradePromotion.Meetings.Published;

/// <summary>How many meetings of a fair stand where.</summary>
public sealed record MeetingCountsView(
    int Requested,
    int Accepted,
    int Declined,
    int Cancelled,
    int Held,
    int Missed,
    int Expired = 0
)
{
    /// <summary>All meetings ever asked for.</summary>
    public int Total => Requested + Accepted + Declined + Cancelled + Held + Missed + Expired;

    /// <summary>The events that change the counts, for whoever watches them live.</summary>
    public static IReadOnlyCollection<Type> ChangedBy { get; } =
    [
        typeof(MeetingRequested),
        typeof(MeetingAccepted),
        typeof(MeetingDeclined),
        typeof(MeetingCancelled),
        typeof(MeetingStarted),
        typeof(MeetingNoShowRecorded),
        typeof(MeetingExpired),
    ];

    /// <summary>Counts the meetings of a fair. Whoever asks answers for who may see it.</summary>
    public static async Task<MeetingCountsView> Of(
        ViewReader read,
        Guid fairId,
        CancellationToken cancel = default
    )
    {
        var counts = await read.Of<MeetingView>()
            .Where(meeting => meeting.FairId == fairId)
            .GroupBy(meeting => meeting.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        return new(
            counts.GetValueOrDefault(MeetingState.Requested),
            counts.GetValueOrDefault(MeetingState.Accepted),
            counts.GetValueOrDefault(MeetingState.Declined),
            counts.GetValueOrDefault(MeetingState.Cancelled),
            counts.GetValueOrDefault(MeetingState.Held),
            counts.GetValueOrDefault(MeetingState.Missed),
            counts.GetValueOrDefault(MeetingState.Expired)
        );
    }
}
