using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Reminding;

/// <summary>Finds the meetings that begin soon; the letters follow from the event.</summary>
public sealed class RemindOfMeetings(Desk desk, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        var soon = now + RemindOfMeeting.Ahead;
        await using var read = views.Read();
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.State == MeetingState.Accepted && !m.IsReminded)
            .Where(m => m.Starts > now && m.Starts <= soon)
            .Select(m => m.Id)
            .ToListAsync(cancel);
        foreach (var meeting in meetings)
            await desk.Execute(new RemindOfMeeting(meeting, now), Actor.Platform, cancel);
    }
}
