using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.SigningIn;

/// <summary>Signs people in by e-mail address and password.</summary>
public sealed class SignIns(
    EmailAddresses addresses,
    Passwords passwords,
    SignInManager<Credential> signIn,
    Strangers strangers
)
{
    /// <summary>Signs the person in for two weeks of use.</summary>
    /// <returns>Who signed in.</returns>
    /// <exception cref="Refusal">It could not be; the sentence is the same whether or not there is such an account.</exception>
    public async Task<Guid> SignIn(
        string email,
        string password,
        CancellationToken cancel = default
    )
    {
        var holder = await addresses.HolderOf(email, cancel);
        var credential = holder is { } id ? await passwords.Of(id) : null;
        if (credential is null)
        {
            passwords.Pretend(password);
            throw strangers.Fails(addresses.IdOf(email)) ? Locked : Wrong;
        }
        var result = await signIn.PasswordSignInAsync(
            credential,
            password,
            isPersistent: true,
            lockoutOnFailure: true
        );
        if (result.IsLockedOut)
            throw Locked;
        return result.Succeeded ? credential.Id : throw Wrong;
    }

    private static Refusal Locked =>
        new("Identity.Refused.Locked", (int)CredentialServices.Lockout.TotalMinutes);

    private static Refusal Wrong => new("Identity.Refused.SignInWrong");
}
