using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TradePromotion.Hosting;
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
    FreshProofs proofs,
    IOnce once,
    Safeguards safeguards
)
{
    /// <summary>How many recovery codes there are.</summary>
    public const int Codes = 10;

    // Longer than any code counts: apps and servers may be some half minutes apart.
    private static readonly TimeSpan CodeCounts = TimeSpan.FromMinutes(15);

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

    /// <summary>Makes a new key for the app, for somebody who proved lately who they are.</summary>
    public async Task Begin(Actor actor)
    {
        await proofs.Need(actor);
        var credential = await Must(actor.PersonId);
        Refusal.Unless(!credential.TwoFactorEnabled, "Identity.Refused.StepIsOn");
        await users.ResetAuthenticatorKeyAsync(credential);
        await signIn.RefreshSignInAsync(credential);
    }

    /// <summary>Turns the step on once the app has shown a right code; other devices have to sign in again.</summary>
    /// <returns>The recovery codes, shown this once.</returns>
    public async Task<IReadOnlyList<string>> TurnOn(Actor actor, string code)
    {
        await proofs.Need(actor);
        var credential = await Must(actor.PersonId);
        Refusal.Unless(!credential.TwoFactorEnabled, "Identity.Refused.StepIsOn");
        Refusal.UnlessAt(
            "Code",
            await Spends(credential, Digits(code)),
            "Identity.Refused.CodeWrong"
        );
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
        await proofs.ProveAgain(actor, password);
        var credential = await Must(actor.PersonId);
        await safeguards.Note(actor.PersonId, Safeguard.RecoveryCodes, true, actor);
        return [.. (await users.GenerateNewTwoFactorRecoveryCodesAsync(credential, Codes))!];
    }

    /// <summary>Turns the step off.</summary>
    public async Task TurnOff(Actor actor, string password)
    {
        await proofs.ProveAgain(actor, password);
        var credential = await Must(actor.PersonId);
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
        // What was spent counts as wrong, and against the lock.
        Check(
            await signIn.TwoFactorAuthenticatorSignInAsync(
                await Spends(credential, digits) ? digits : "",
                isPersistent: true,
                rememberClient: false
            )
        );
    }

    // Whether the code is right and typed for the first time, so that nobody who saw it typed can use it again, not even at the same moment.
    private async Task<bool> Spends(Credential credential, string digits) =>
        await users.VerifyTwoFactorTokenAsync(
            credential,
            users.Options.Tokens.AuthenticatorTokenProvider,
            digits
        ) && await once.Spend($"second step {credential.Id} {digits}", CodeCounts);

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
