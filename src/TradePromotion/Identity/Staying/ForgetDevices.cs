using Quartz;

namespace TradePromotion.Identity.Staying;

/// <summary>Forgets where people were signed in ninety days after they were last seen there.</summary>
[DisallowConcurrentExecution]
public sealed class ForgetDevices(Devices devices, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(90);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
        await devices.Forget(clock.GetUtcNow() - Kept, cancel);
}
