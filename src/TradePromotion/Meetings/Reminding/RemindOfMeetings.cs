using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Reminding;

/// <summary>Finds the meetings that begin soon; the letters follow from the event.</summary>
[DisallowConcurrentExecution]
public sealed class RemindOfMeetings(Desk desk, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var soon = now.AddMinutes(RemindOfMeeting.Times[0]);
        await using var read = views.Read();
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.State == MeetingState.Accepted)
            .Where(m => m.Starts > now && m.Starts <= soon)
            .Select(m => new
            {
                m.Id,
                m.Starts,
                m.Reminded,
            })
            .ToListAsync(cancel);
        // Most of a day's meetings have had the reminder that is due; only the others are asked about.
        await Rounds.Each(
            meetings
                .Where(m =>
                    RemindOfMeeting.Due(m.Starts!.Value, now) < (m.Reminded ?? int.MaxValue)
                )
                .Select(m => m.Id),
            meeting => desk.Execute(new RemindOfMeeting(meeting, now), Actor.Platform, cancel),
            cancel
        );
    }
}
