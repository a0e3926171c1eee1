using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Securing;

/// <summary>Codes from an authenticator app (TOTP, RFC 6238) as the second step of signing in.</summary>
public sealed class SecondSteps(
    UserManager<Credential> users,
    SignInManager<Credential> signIn,
    Offices offices,
    IPeople people,
    Devices devices,
    PasswordChanges proofs,
    Safeguards safeguards
)
{
    /// <summary>How many recovery codes there are.</summary>
    public const int Codes = 10;

    // Where the last code is kept, so that nobody who saw it typed can use it again.
    private const string Own = "TradePromotion";
    private const string Spent = "SpentCode";

    /// <summary>Whether the second step is on, and how many recovery codes are left.</summary>
    public async Task<(bool IsOn, int CodesLeft)> Of(Guid personId) =>
        await Find(personId) is { TwoFactorEnabled: true } credential
            ? (true, await users.CountRecoveryCodesAsync(credential))
            : (false, 0);

    /// <summary>Whether an office of the person asks for a second step they have not set up.</summary>
    public async Task<bool> IsMissing(Guid personId, CancellationToken cancel = default) =>
        (await people.RolesOf(personId, cancel)).Overlaps(offices.Guarded)
        && await Find(personId) is { TwoFactorEnabled: false };

    /// <summary>The key for the app before the step is on; null until <see cref="Begin"/>.</summary>
    public async Task<string?> Key(Guid personId) =>
        await Find(personId) is { } credential
            ? await users.GetAuthenticatorKeyAsync(credential)
            : null;

    /// <summary>Makes a new key for the app.</summary>
    public async Task Begin(Guid personId)
    {
        var credential = await Must(personId);
        Refusal.Unless(!credential.TwoFactorEnabled, "Identity.Refused.StepIsOn");
        await users.ResetAuthenticatorKeyAsync(credential);
        await signIn.RefreshSignInAsync(credential);
    }

    /// <summary>Turns the step on once the app has shown a right code; other devices have to sign in again.</summary>
    /// <returns>The recovery codes, shown this once.</returns>
    public async Task<IReadOnlyList<string>> TurnOn(Actor actor, string code)
    {
        var credential = await Must(actor.PersonId);
        Refusal.Unless(!credential.TwoFactorEnabled, "Identity.Refused.StepIsOn");
        var right = await users.VerifyTwoFactorTokenAsync(
            credential,
            users.Options.Tokens.AuthenticatorTokenProvider,
            Digits(code)
        );
        Refusal.UnlessAt("Code", right, "Identity.Refused.CodeWrong");
        await safeguards.Note(actor.PersonId, Safeguard.SecondStep, true, actor);
        await users.SetTwoFactorEnabledAsync(credential, true);
        var codes = await users.GenerateNewTwoFactorRecoveryCodesAsync(credential, Codes);
        await signIn.SignInWithClaimsAsync(
            credential,
            new AuthenticationProperties { IsPersistent = true },
            [new Claim("amr", "mfa")]
        );
        await devices.EndAll(actor.PersonId, actor.Device);
        return [.. codes!];
    }

    /// <summary>New recovery codes; those given before are worth nothing any more.</summary>
    public async Task<IReadOnlyList<string>> Renew(Actor actor, string password)
    {
        var credential = await proofs.Prove(actor.PersonId, password);
        await safeguards.Note(actor.PersonId, Safeguard.RecoveryCodes, true, actor);
        return [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(credential, Codes))!];
    }

    /// <summary>Turns the step off.</summary>
    public async Task TurnOff(Actor actor, string password)
    {
        var credential = await proofs.Prove(actor.PersonId, password);
        await safeguards.Note(actor.PersonId, Safeguard.SecondStep, false, actor);
        await Forget(credential);
        await signIn.RefreshSignInAsync(credential);
    }

    /// <summary>An administrator frees somebody who lost both app and codes, and whom they know.</summary>
    public async Task Free(Guid personId, Actor administrator)
    {
        await safeguards.Note(personId, Safeguard.SecondStep, false, administrator);
        await Forget(await Must(personId));
    }

    /// <summary>The second step of signing in.</summary>
    public async Task SignIn(string code)
    {
        var digits = Digits(code);
        var credential =
            await signIn.GetTwoFactorAuthenticationUserAsync()
            ?? throw new Refusal("Identity.Refused.StepTooLate");
        var isSpent = await users.GetAuthenticationTokenAsync(credential, Own, Spent) == digits;
        var result = await signIn.TwoFactorAuthenticatorSignInAsync(
            isSpent ? "" : digits,
            isPersistent: true,
            rememberClient: false
        );
        Check(result);
        await users.SetAuthenticationTokenAsync(credential, Own, Spent, digits);
    }

    /// <summary>The second step by one of the recovery codes, each good once.</summary>
    public async Task SignInByRecovery(string code)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is null)
            throw new Refusal("Identity.Refused.StepTooLate");
        Check(await signIn.TwoFactorRecoveryCodeSignInAsync(code.Trim().ToUpperInvariant()));
    }

    private static void Check(SignInResult result)
    {
        Refusal.Unless(
            !result.IsLockedOut,
            "Identity.Refused.Locked",
            (int)CredentialServices.Lockout.TotalMinutes
        );
        Refusal.UnlessAt("Code", result.Succeeded, "Identity.Refused.CodeWrong");
    }

    private async Task Forget(Credential credential)
    {
        await users.SetTwoFactorEnabledAsync(credential, false);
        await users.RemoveAuthenticationTokenAsync(
            credential,
            "[AspNetUserStore]",
            "AuthenticatorKey"
        );
    }

    private Task<Credential?> Find(Guid personId) => users.FindByIdAsync(personId.ToString());

    private async Task<Credential> Must(Guid personId) =>
        await Find(personId) ?? throw new Refusal("Identity.Refused.PersonUnknown");

    private static string Digits(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
