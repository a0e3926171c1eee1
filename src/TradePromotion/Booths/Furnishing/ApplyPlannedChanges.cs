using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Furnishing;

/// <summary>Finds the booths whose planned change is due.</summary>
[DisallowConcurrentExecution]
public sealed class ApplyPlannedChanges(Desk desk, Views views, TimeProvider clock) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var read = views.Read();
        var due = await read.Of<BoothView>()
            .Where(b => b.ChangesAt <= now)
            .Select(b => b.Id)
            .ToListAsync(cancel);
        await Rounds.Each(
            due,
            booth => desk.Execute(new ApplyPlannedChange(booth, now), Actor.Platform, cancel),
            cancel
        );
    }
}
