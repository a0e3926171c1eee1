using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Holding;

/// <summary>Finds the meetings whose slot has passed without both having been in the room.</summary>
[DisallowConcurrentExecution]
public sealed class RecordNoShows(Desk desk, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var read = views.Read();
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.State == MeetingState.Accepted && m.Ends <= now)
            .ToListAsync(cancel);
        await Rounds.Each(
            meetings,
            meeting =>
                desk.Execute(
                    new RecordNoShow(meeting.Id, meeting.HostCame, meeting.GuestCame, now),
                    Actor.Platform,
                    cancel
                ),
            cancel
        );
    }
}
