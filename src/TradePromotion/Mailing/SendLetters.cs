using Quartz;

namespace TradePromotion.Mailing;

/// <summary>Delivers all letters that are due; those the server did not take stay for later.</summary>
[DisallowConcurrentExecution]
public sealed class SendLetters(Outbox outbox, SmtpCarrier carrier, MailSettings settings) : IJob
{
    /// <summary>The job, to be woken when there is a letter.</summary>
    public static readonly JobKey Key = new(nameof(SendLetters));

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancel)
    {
        if (settings.IsSmtp)
            while (await outbox.DeliverNext(carrier.HandOver, cancel)) { }
    }
}
