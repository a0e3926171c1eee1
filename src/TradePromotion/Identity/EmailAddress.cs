using System.Net.Mail;
using System.Text;

namespace TradePromotion.Identity;

/// <summary>What has happened to an e-mail address: the stream that keeps it unique. It never says the address itself.</summary>
public abstract record EmailAddressEvent;

/// <summary>The person proved that the address is theirs; nobody else can confirm it.</summary>
[EventName("email_address_taken")]
public sealed record EmailAddressTaken(Guid AddressId, Guid PersonId) : EmailAddressEvent;

/// <summary>The person let go of the address: they moved to another, or closed the account.</summary>
[EventName("email_address_released")]
public sealed record EmailAddressReleased(Guid AddressId, Guid PersonId) : EmailAddressEvent;

/// <summary>
/// Who holds an e-mail address. It is taken when it is confirmed, not when somebody registers with it, so that nobody can
/// block an address that is not theirs.
/// </summary>
public sealed record EmailAddress(Guid? Holder) : IEvolve<EmailAddress, EmailAddressEvent>
{
    private const int Longest = 254;

    public static string StreamType => "email_address";
    public static EmailAddress Initial { get; } = new((Guid?)null);

    public static EmailAddress Evolve(EmailAddress state, EmailAddressEvent @event) =>
        @event switch
        {
            EmailAddressTaken taken => new EmailAddress(taken.PersonId),
            EmailAddressReleased released when released.PersonId == state.Holder => Initial,
            _ => state,
        };

    /// <summary>The address as it is compared: without spaces around it, in lower case.</summary>
    public static string Normalised(string address) =>
        address.Trim().Normalize(NormalizationForm.FormKC).ToLowerInvariant();

    /// <summary>Whether a letter could be sent to it.</summary>
    public static bool IsValid(string address) =>
        address.Trim() is { Length: > 0 and <= Longest } trimmed
        && MailAddress.TryCreate(trimmed, out var parsed)
        && parsed.Address == trimmed
        && parsed.Host.Contains('.');
}
