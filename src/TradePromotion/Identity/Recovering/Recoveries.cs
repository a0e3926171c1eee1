using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Recovering;

/// <summary>Lets people who forgot their password choose a new one, by a letter to their address.</summary>
public sealed class Recoveries(
    EmailAddresses addresses,
    Passwords passwords,
    AccountLetters letters,
    LetterPace pace,
    Devices devices,
    Safeguards safeguards
)
{
    /// <summary>Sends the letter to whoever holds the address; does nothing visible when nobody does.</summary>
    public Task Ask(string email, CancellationToken cancel = default) =>
        SameTime.Of(() => Write(email, cancel), cancel);

    private async Task Write(string email, CancellationToken cancel)
    {
        if (
            pace.Allows(addresses.IdOf(email))
            && await addresses.HolderOf(email, cancel) is { } holder
            && await passwords.Of(holder) is { } credential
        )
            await letters.Reset(
                holder,
                await passwords.Code(credential, CodePurpose.Reset),
                cancel
            );
    }

    /// <summary>Whether the code lets this person choose a new password.</summary>
    public async Task<bool> Knows(Guid personId, string code) =>
        await passwords.Of(personId) is { } credential
        && await passwords.Knows(credential, CodePurpose.Reset, code);

    /// <summary>Sets the new password; all other sign-ins of the person end.</summary>
    /// <exception cref="Refusal">The code is not good (any more), or the password is too weak.</exception>
    public async Task Reset(Guid personId, string code, string password)
    {
        var credential = await passwords.Of(personId);
        if (credential is null || !await passwords.Knows(credential, CodePurpose.Reset, code))
            throw new Refusal("Identity.Refused.CodeInvalid");
        await passwords.Change(credential, password);
        await devices.EndAll(personId);
        await safeguards.Note(personId, Safeguard.Password, true, Actor.Platform);
    }
}
