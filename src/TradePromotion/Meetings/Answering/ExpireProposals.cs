using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Answering;

/// <summary>Finds the requests and proposals that nobody answered in time.</summary>
[DisallowConcurrentExecution]
public sealed class ExpireProposals(Desk desk, Views views, TimeProvider time) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        var now = time.GetUtcNow();
        await using var read = views.Read();
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.AnswerBy <= now)
            .Where(m => m.State == MeetingState.Requested || m.State == MeetingState.Accepted)
            .Select(m => m.Id)
            .ToListAsync(cancel);
        await Rounds.Each(
            meetings,
            meeting => desk.Execute(new ExpireProposal(meeting, now), Actor.Platform, cancel),
            cancel
        );
    }
}
