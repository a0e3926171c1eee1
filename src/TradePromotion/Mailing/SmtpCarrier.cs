using System.Net;
using System.Net.Mail;
using System.Text;

namespace TradePromotion.Mailing;

/// <summary>Hands letters to the configured SMTP server.</summary>
public sealed class SmtpCarrier(MailSettings settings, PublicAddress site)
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
        using var message = Message(letter);
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

    private MailMessage Message(KeptLetter letter)
    {
        MailMessage message;
        try
        {
            message = new MailMessage(settings.From, letter.To);
        }
        catch (FormatException wrong)
        {
            // Stays for later like a refused one; the letters behind it go on.
            throw new SmtpException("an address is none", wrong);
        }
        message.Subject = OneLine(letter.Subject);
        message.SubjectEncoding = Encoding.UTF8;
        message.Body = letter.Text;
        message.BodyEncoding = Encoding.UTF8;
        message.AlternateViews.Add(
            AlternateView.CreateAlternateViewFromString(
                letter.Html(site),
                Encoding.UTF8,
                "text/html"
            )
        );
        // The same at every try, so that a letter which arrived although we were told otherwise is recognised as one.
        message.Headers["Message-ID"] = $"<{letter.Id:N}@{message.From!.Host}>";
        foreach (var enclosure in letter.Enclosures)
            message.Attachments.Add(
                new Attachment(
                    new MemoryStream(enclosure.Content),
                    enclosure.Name,
                    enclosure.ContentType
                )
            );
        return message;
    }

    // Subjects name companies and fairs, and those are called what people typed: a line end in one would end the header.
    private static string OneLine(string text) =>
        string.Concat(text.Select(sign => char.IsControl(sign) ? ' ' : sign));
}
