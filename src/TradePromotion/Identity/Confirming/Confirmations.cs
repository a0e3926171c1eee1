using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.Confirming;

/// <summary>
/// Confirms addresses by the code that was sent to them and the password chosen at registration: whoever registers with an
/// address that is not theirs lacks the code, and whoever gets a code they did not ask for lacks the password.
/// </summary>
public sealed class Confirmations(
    Desk desk,
    Store store,
    EmailAddresses addresses,
    Passwords passwords,
    SignInManager<Credential> signIn,
    IConfiguration configuration
)
{
    /// <summary>Whether the code opens the account of this person.</summary>
    public async Task<bool> Knows(Guid personId, string code) =>
        await passwords.Of(personId) is { } credential
        && await passwords.Knows(credential, CodePurpose.Confirm, code);

    /// <summary>Confirms the address and signs the person in.</summary>
    /// <exception cref="Refusal">The code or the password is not right, or somebody else holds the address by now.</exception>
    public async Task Confirm(
        Guid personId,
        string code,
        string password,
        CancellationToken cancel = default
    )
    {
        var credential = await passwords.Of(personId);
        if (credential is null || !await passwords.Knows(credential, CodePurpose.Confirm, code))
            throw new Refusal("Identity.Refused.CodeInvalid");
        var check = await signIn.CheckPasswordSignInAsync(
            credential,
            password,
            lockoutOnFailure: true
        );
        Refusal.Unless(
            !check.IsLockedOut,
            "Identity.Refused.Locked",
            (int)CredentialServices.Lockout.TotalMinutes
        );
        Refusal.UnlessAt("Password", check.Succeeded, "Identity.Refused.PasswordWrong");
        await ConfirmUnasked(personId, cancel);
        await signIn.SignInAsync(credential, isPersistent: true);
    }

    /// <summary>Confirms the address without a code; the caller answers for it.</summary>
    internal async Task ConfirmUnasked(Guid personId, CancellationToken cancel)
    {
        var person = (
            await store.Load<Person, Published.PersonEvent>(personId, cancel: cancel)
        ).State;
        var first = configuration["TradePromotion:AdministratorEmail"];
        await desk.ExecuteAcross(
            new ConfirmEmail(
                personId,
                person.AddressId,
                !string.IsNullOrWhiteSpace(first) && addresses.IdOf(first) == person.AddressId
            ),
            Actor.Platform,
            cancel
        );
    }
}
