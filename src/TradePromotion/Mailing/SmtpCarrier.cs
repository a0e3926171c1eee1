using System.Net;
using System.Net.Mail;
using System.Text;

namespace TradePromotion.Mailing;

/// <summary>Hands letters to the configured SMTP server.</summary>
public sealed class SmtpCarrier(MailSettings settings)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>Hands one letter over; throws <see cref="SmtpException"/> when the server does not take it.</summary>
    public async Task HandOver(KeptLetter letter, CancellationToken cancel = default)
    {
        using var client = new SmtpClient(settings.Host, settings.Port)
        {
            EnableSsl = settings.StartTls,
            Timeout = (int)Patience.TotalMilliseconds,
        };
        if (settings.User is { Length: > 0 } user)
            client.Credentials = new NetworkCredential(user, settings.Password);
        using var message = new MailMessage(settings.From, letter.To)
        {
            Subject = letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        foreach (var enclosure in letter.Enclosures)
            message.Attachments.Add(
                new Attachment(
                    new MemoryStream(enclosure.Content),
                    enclosure.Name,
                    enclosure.ContentType
                )
            );
        // Its own timeout counts only for synchronous sending.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, patience.Token);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new SmtpException("the server did not answer in time");
        }
    }
}
