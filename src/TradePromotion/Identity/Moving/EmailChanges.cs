using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;

namespace TradePromotion.Identity.Moving;

/// <summary>An address somebody wants instead of theirs, as the link in the letter to it says.</summary>
public sealed record WantedAddress(Guid PersonId, string Email, Guid OldAddress);

/// <summary>Moves an account to another e-mail address, by a letter to the new one and the password.</summary>
public sealed class EmailChanges(
    Desk desk,
    Views views,
    EmailAddresses addresses,
    PasswordChanges proofs,
    AccountLetters letters,
    LetterPace pace,
    IDataProtectionProvider protection
)
{
    private static readonly TimeSpan Good = TimeSpan.FromDays(1);

    private readonly ITimeLimitedDataProtector _seal = protection
        .CreateProtector("TradePromotion.EmailChange")
        .ToTimeLimitedDataProtector();

    /// <summary>
    /// Sends the letter to the new address. Where somebody holds that already their own letter says so instead; whoever asked
    /// sees no difference.
    /// </summary>
    public async Task Ask(
        Actor actor,
        string email,
        string password,
        CancellationToken cancel = default
    )
    {
        Refusal.UnlessAt("Email", EmailAddress.IsValid(email), "Identity.Refused.EmailInvalid");
        await proofs.Prove(actor.PersonId, password);
        var person = await Find(actor.PersonId, cancel);
        Refusal.UnlessAt(
            "Email",
            addresses.IdOf(email) != person.AddressId,
            "Identity.Refused.EmailSame"
        );
        await SameTime.Of(() => Write(person, email, cancel), cancel);
    }

    private async Task Write(PersonView person, string email, CancellationToken cancel)
    {
        if (!pace.Allows(addresses.IdOf(email)))
            return;
        if (await addresses.HolderOf(email, cancel) is { } holder)
            await letters.AlreadyRegistered(holder, cancel);
        else
            await letters.ConfirmNewAddress(
                person,
                email.Trim(),
                _seal.Protect($"{person.Id}|{person.AddressId}|{email.Trim()}", Good),
                cancel
            );
    }

    /// <summary>What the code in the letter says; null when it is not good any more.</summary>
    public WantedAddress? Read(string code)
    {
        try
        {
            var parts = _seal.Unprotect(code).Split('|', 3);
            return new(Guid.Parse(parts[0]), parts[2], Guid.Parse(parts[1]));
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }

    /// <summary>Moves the account; the old address gets a letter, in case it was somebody else.</summary>
    public async Task Confirm(string code, CancellationToken cancel = default)
    {
        var wanted = Read(code) ?? throw new Refusal("Identity.Refused.CodeInvalid");
        var before = await Find(wanted.PersonId, cancel);
        var moved = await desk.ExecuteAcross(
            new ChangeEmail(
                wanted.PersonId,
                wanted.Email,
                wanted.OldAddress,
                addresses.IdOf(wanted.Email)
            ),
            Actor.Platform,
            cancel
        );
        if (moved > 0)
            await letters.AddressLeft(before, cancel);
    }

    private async Task<PersonView> Find(Guid personId, CancellationToken cancel)
    {
        await using var read = views.Read();
        return await read.Of<PersonView>().FirstOrDefaultAsync(p => p.Id == personId, cancel)
            ?? throw new Refusal("Identity.Refused.PersonUnknown");
    }
}
