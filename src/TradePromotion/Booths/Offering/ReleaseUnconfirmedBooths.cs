using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>Finds the held booths whose time is up. That the waiting list moves up follows from their release.</summary>
[DisallowConcurrentExecution]
public sealed class ReleaseUnconfirmedBooths(Desk desk, Views views, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var read = views.Read();
        var due = await read.Of<ApplicationView>()
            .Where(a => a.State == ApplicationState.Offered && a.OfferedUntil <= now)
            .OrderBy(a => a.OfferedUntil)
            .ToListAsync(cancel);
        await Rounds.Each(
            due,
            application =>
                desk.ExecuteAcross(
                    new ReleaseBooth(
                        application.FairId,
                        application.CompanyId,
                        application.OfferedNumber!,
                        now
                    ),
                    Actor.Platform,
                    cancel
                ),
            cancel
        );
    }
}
