using Quartz;

namespace TradePromotion.Mailing;

/// <summary>Puts letters into the outbox and wakes the job that delivers them.</summary>
public sealed class Post(Outbox outbox, MailSettings settings, ISchedulerFactory jobs) : IPost
{
    public async Task Send(Letter letter, CancellationToken cancel = default)
    {
        await outbox.Keep(letter, cancel);
        if (settings.IsSmtp)
            await (await jobs.GetScheduler(cancel)).TriggerJob(SendLetters.Key, cancel);
    }
}
