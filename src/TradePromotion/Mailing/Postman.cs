using System.Threading.Channels;
using TradePromotion.Hosting;

namespace TradePromotion.Mailing;

/// <summary>
/// Delivers letters as soon as they are in the outbox. What the server does not take, or what a crash left lying, the job
/// <see cref="SendLetters"/> takes up again.
/// </summary>
public sealed class Postman(
    Outbox outbox,
    SmtpCarrier carrier,
    MailSettings settings,
    ILogger<Postman> log
) : BackgroundService
{
    // Whoever wakes an awake one wakes nobody: one round takes all letters there are.
    private readonly Channel<bool> _bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );

    /// <summary>There is a letter.</summary>
    public void Wake() => _bell.Writer.TryWrite(true);

    /// <summary>Hands over all letters that are due.</summary>
    public async Task Deliver(CancellationToken cancel = default)
    {
        if (settings.IsSmtp)
            while (await outbox.DeliverNext(carrier.HandOver, cancel)) { }
    }

    protected override async Task ExecuteAsync(CancellationToken stop)
    {
        await foreach (var _ in _bell.Reader.ReadAllAsync(stop))
            try
            {
                await Deliver(stop);
            }
            catch (Exception exception) when (DatabaseAway.Caused(exception))
            {
                log.LogWarning("The letters wait: {Reason}", exception.Message);
            }
            catch (Exception exception) when (!stop.IsCancellationRequested)
            {
                // A background service that fails would end the whole application.
                log.LogError(exception, "The letters wait");
            }
    }
}
