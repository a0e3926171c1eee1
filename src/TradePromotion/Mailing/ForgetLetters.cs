using Quartz;

namespace TradePromotion.Mailing;

/// <summary>Forgets letters after thirty days: they hold names and addresses.</summary>
[DisallowConcurrentExecution]
public sealed class ForgetLetters(Outbox outbox, TimeProvider clock) : IJob
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
        await outbox.Forget(clock.GetUtcNow() - Kept, cancel);
}
