using Microsoft.EntityFrameworkCore;
using Quartz;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Opening;

/// <summary>Opens and closes the fairs whose hour has come. A repeat is harmless.</summary>
[DisallowConcurrentExecution]
public sealed class OpenAndCloseFairs(
    Desk desk,
    Views views,
    TimeProvider clock,
    ILogger<OpenAndCloseFairs> log
) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel = default)
    {
        var now = clock.GetUtcNow();
        await using var read = views.Read();
        var due = await read.Of<FairView>()
            .Where(f =>
                f.State != FairState.Closed && f.State != FairState.Cancelled && f.ClosesAt <= now
                || f.State == FairState.Applications && f.OpensAt <= now
            )
            .Select(f => new { f.Id, IsOver = f.ClosesAt <= now })
            .ToListAsync(cancel);
        foreach (var fair in due)
            try
            {
                if (fair.IsOver)
                    await desk.Execute(new CloseFair(fair.Id, now), Actor.Platform, cancel);
                else
                    await desk.Execute(new OpenFair(fair.Id, now), Actor.Platform, cancel);
            }
            catch (Refusal refusal)
            {
                // An officer was quicker, or the view was behind; the next minute looks again.
                log.LogInformation("Fair {Fair} stays as it is: {Why}", fair.Id, refusal.Key);
            }
    }
}
