using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Reporting.Counting;

/// <summary>The counts of a fair as its views hold them now.</summary>
public sealed record FairCounts(IReadOnlyDictionary<Measure, int> Values)
{
    /// <summary>The count of a measure.</summary>
    public int this[Measure measure] => Values.GetValueOrDefault(measure);

    /// <summary>All meetings ever asked for.</summary>
    public int Meetings =>
        this[Measure.MeetingsRequested]
        + this[Measure.MeetingsAccepted]
        + this[Measure.MeetingsHeld]
        + this[Measure.MeetingsMissed]
        + this[Measure.MeetingsDeclined]
        + this[Measure.MeetingsCancelled]
        + this[Measure.MeetingsExpired];

    /// <summary>Counts a fair. Whoever asks answers for who may see it.</summary>
    public static async Task<FairCounts> Of(
        Views views,
        Guid fairId,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var visits = await read.Of<FairVisitsView>()
            .Where(v => v.FairId == fairId)
            .ToListAsync(cancel);
        var applications = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fairId)
            .GroupBy(a => a.State)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, cancel);
        var meetings = await MeetingCountsView.Of(read, fairId, cancel);
        return new FairCounts(
            new Dictionary<Measure, int>
            {
                [Measure.Visitors] = visits.Sum(v => v.Visitors),
                [Measure.BoothVisits] = visits.Sum(v => v.BoothVisits),
                [Measure.ApplicationsWaiting] = applications.GetValueOrDefault(
                    ApplicationState.Waiting
                ),
                [Measure.ApplicationsAdmitted] = applications.GetValueOrDefault(
                    ApplicationState.Admitted
                ),
                [Measure.ApplicationsDeclined] = applications.GetValueOrDefault(
                    ApplicationState.Declined
                ),
                [Measure.MeetingsRequested] = meetings.Requested,
                [Measure.MeetingsAccepted] = meetings.Accepted,
                [Measure.MeetingsHeld] = meetings.Held,
                [Measure.MeetingsMissed] = meetings.Missed,
                [Measure.MeetingsDeclined] = meetings.Declined,
                [Measure.MeetingsCancelled] = meetings.Cancelled,
                [Measure.MeetingsExpired] = meetings.Expired,
            }
        );
    }
}
