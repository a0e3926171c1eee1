using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Reporting.Counting;

namespace TradePromotion.Reporting.Tracing;

/// <summary>The events behind a count: exactly one for each thing counted.</summary>
public sealed class Trace(Store store, Views views)
{
    /// <summary>
    /// The events that make the things counted under the measure, in their order. Things that have meanwhile moved to another
    /// state are left out, so the number of events equals the count.
    /// </summary>
    public async IAsyncEnumerable<StoredEvent> Of(
        Guid fairId,
        Measure measure,
        [EnumeratorCancellation] CancellationToken cancel = default
    )
    {
        var counted = await CountedStreams(fairId, measure, cancel);
        var type = EventNames.Of(Measures.CountedBy(measure));
        await foreach (var stored in store.ReadAll(types: [type], cancel: cancel))
            if (counted?.Contains(stored.StreamId) ?? IsOf(fairId, stored.Data))
                yield return stored;
    }

    private static bool IsOf(Guid fairId, object? data) =>
        data switch
        {
            FairVisited e => e.FairId == fairId,
            BoothVisited e => e.FairId == fairId,
            _ => false,
        };

    // Visits never change their state, so they need no list of streams.
    private async Task<IReadOnlySet<Guid>?> CountedStreams(
        Guid fairId,
        Measure measure,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        if (measure is Measure.Visitors or Measure.BoothVisits)
            return null;
        var ids = measure switch
        {
            Measure.ApplicationsWaiting => Applications(read, fairId, ApplicationState.Waiting),
            Measure.ApplicationsAdmitted => Applications(read, fairId, ApplicationState.Admitted),
            Measure.ApplicationsDeclined => Applications(read, fairId, ApplicationState.Declined),
            Measure.MeetingsRequested => Meetings(read, fairId, MeetingState.Requested),
            Measure.MeetingsAccepted => Meetings(read, fairId, MeetingState.Accepted),
            Measure.MeetingsHeld => Meetings(read, fairId, MeetingState.Held),
            Measure.MeetingsMissed => Meetings(read, fairId, MeetingState.Missed),
            Measure.MeetingsDeclined => Meetings(read, fairId, MeetingState.Declined),
            Measure.MeetingsExpired => Meetings(read, fairId, MeetingState.Expired),
            _ => Meetings(read, fairId, MeetingState.Cancelled),
        };
        return (await ids.ToListAsync(cancel)).ToHashSet();
    }

    private static IQueryable<Guid> Applications(
        ViewReader read,
        Guid fairId,
        ApplicationState state
    ) =>
        read.Of<ApplicationView>()
            .Where(a => a.FairId == fairId && a.State == state)
            .Select(a => a.Id);

    private static IQueryable<Guid> Meetings(ViewReader read, Guid fairId, MeetingState state) =>
        read.Of<MeetingView>().Where(m => m.FairId == fairId && m.State == state).Select(m => m.Id);
}
