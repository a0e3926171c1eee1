using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Reporting.Counting;

namespace TradePromotion.Reporting.Tracing;

/// <summary>The events behind a count: exactly one for each thing counted.</summary>
public sealed class Trace(Store store, Views views)
{
    /// <summary>
    /// How many things are counted under the measure, and some of the events that make them, in their order. Things that have meanwhile moved to
    /// another state are left out, so the number of events equals the count. Only the fair's own events are read, and only those asked for.
    /// </summary>
    public async Task<(int Total, IReadOnlyList<StoredEvent> Events)> Of(
        Guid fairId,
        Measure measure,
        int skip,
        int take,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        if (measure is Measure.Visitors or Measure.BoothVisits)
        {
            // Visits never change their state.
            var isBooth = measure is Measure.BoothVisits;
            var visits = read.Of<TracedVisitView>()
                .Where(v => v.FairId == fairId && v.IsBooth == isBooth);
            var positions = await visits
                .OrderBy(v => v.Position)
                .Select(v => v.Position)
                .Skip(skip)
                .Take(take)
                .ToListAsync(cancel);
            return (await visits.CountAsync(cancel), await store.ReadAt(positions, cancel));
        }
        var counted = await Counted(read, fairId, measure).ToListAsync(cancel);
        var type = EventNames.Of(Measures.CountedBy(measure));
        return (counted.Count, await store.ReadNewest(counted, type, skip, take, cancel));
    }

    private static IQueryable<Guid> Counted(ViewReader read, Guid fairId, Measure measure) =>
        measure switch
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
