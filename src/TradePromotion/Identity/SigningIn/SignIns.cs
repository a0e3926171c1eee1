using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Securing;

namespace TradePromotion.Identity.SigningIn;

/// <summary>What comes after the password.</summary>
public enum SignInStep
{
    /// <summary>Nothing: they are in.</summary>
    Done,

    /// <summary>The code of the authenticator app.</summary>
    Code,

    /// <summary>They are in, but their office asks them to set up the second step.</summary>
    SetUp,
}

/// <summary>Signs people in by e-mail address and password.</summary>
public sealed class SignIns(
    EmailAddresses addresses,
    Passwords passwords,
    SignInManager<Credential> signIn,
    UserManager<Credential> users,
    SecondSteps secondSteps,
    Strangers strangers
)
{
    /// <summary>Signs the person in for two weeks of use, unless a second step is still to come.</summary>
    /// <returns>What comes next.</returns>
    /// <exception cref="Refusal">It could not be; the sentence is the same whether or not there is such an account.</exception>
    public async Task<SignInStep> SignIn(
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
        // Only whoever knows the password learns that an administrator keeps them out.
        if (result.IsNotAllowed && await users.CheckPasswordAsync(credential, password))
            throw new Refusal("Identity.Refused.KeptOut");
        if (result.RequiresTwoFactor)
            return SignInStep.Code;
        if (!result.Succeeded)
            throw Wrong;
        return await secondSteps.IsMissing(credential.Id, cancel)
            ? SignInStep.SetUp
            : SignInStep.Done;
    }

    private static Refusal Locked =>
        new("Identity.Refused.Locked", (int)CredentialServices.Lockout.TotalMinutes);

    private static Refusal Wrong => new("Identity.Refused.SignInWrong");
}
