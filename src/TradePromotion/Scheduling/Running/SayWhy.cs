using Quartz;

namespace TradePromotion.Scheduling.Running;

/// <summary>Around every job: what it threw becomes a <see cref="JobFailure"/>, so that the history says why in words people read.</summary>
public sealed class SayWhy : IJobExecutionMiddleware
{
    public async ValueTask Invoke(
        IJobExecutionContext context,
        JobExecutionDelegate next,
        CancellationToken cancel
    )
    {
        try
        {
            await next(context, cancel);
        }
        catch (Exception exception)
            when (exception is not OperationCanceledException || !cancel.IsCancellationRequested)
        {
            throw new JobFailure(exception);
        }
    }
}
