using Quartz;

namespace TradePromotion.Mailing;

/// <summary>Delivers the letters that are due and that nobody was woken for: those the server did not take before.</summary>
[DisallowConcurrentExecution]
public sealed class SendLetters(Postman postman) : IJob
{
    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel) =>
        await postman.Deliver(cancel);
}
