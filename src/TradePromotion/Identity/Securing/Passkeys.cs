using System.Buffers.Text;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;

namespace TradePromotion.Identity.Securing;

/// <summary>Passkeys (WebAuthn): signing in by a finger, a face or a PIN instead of password and code.</summary>
public sealed class Passkeys(
    UserManager<Credential> users,
    SignInManager<Credential> signIn,
    Views views,
    Safeguards safeguards,
    FreshProofs proofs
)
{
    /// <summary>The most passkeys of one person.</summary>
    public const int Most = 20;
    private const int LongestName = 60;

    /// <summary>The passkeys of a person, the oldest first.</summary>
    public async Task<IReadOnlyList<UserPasskeyInfo>> Of(Guid personId) =>
        await users.FindByIdAsync(personId.ToString()) is { } credential
            ? [.. (await users.GetPasskeysAsync(credential)).OrderBy(key => key.CreatedAt)]
            : [];

    /// <summary>The id of a passkey as it stands in forms.</summary>
    public static string IdOf(UserPasskeyInfo passkey) =>
        Base64Url.EncodeToString(passkey.CredentialId);

    /// <summary>What the browser needs to make a passkey for the person.</summary>
    public async Task<string> CreationOptions(Actor actor, CancellationToken cancel = default)
    {
        await using var read = views.Read();
        var person = await read.Of<PersonView>().FirstAsync(p => p.Id == actor.PersonId, cancel);
        return await signIn.MakePasskeyCreationOptionsAsync(
            new()
            {
                Id = person.Id.ToString(),
                Name = person.Email,
                DisplayName = person.Name,
            }
        );
    }

    /// <summary>What the browser needs to offer the passkeys it has for this site.</summary>
    public Task<string> RequestOptions() => signIn.MakePasskeyRequestOptionsAsync(null);

    /// <summary>Keeps a passkey the browser has made, for somebody who proved lately who they are.</summary>
    public async Task Add(Actor actor, string made, string name)
    {
        await proofs.Need(actor);
        var credential =
            await users.FindByIdAsync(actor.PersonId.ToString())
            ?? throw new Refusal("Identity.Refused.PersonUnknown");
        Refusal.Unless(
            (await users.GetPasskeysAsync(credential)).Count < Most,
            "Identity.Refused.PasskeysTooMany",
            Most
        );
        var result = await Attest(made);
        Refusal.Unless(
            result.Succeeded && result.UserEntity.Id == actor.PersonId.ToString(),
            "Identity.Refused.PasskeyFailed"
        );
        result.Passkey!.Name = name.Length > LongestName ? name[..LongestName] : name;
        await safeguards.Note(actor.PersonId, Safeguard.Passkey, true, actor);
        await users.AddOrUpdatePasskeyAsync(credential, result.Passkey);
    }

    /// <summary>Forgets a passkey; nothing happens when there is no such one.</summary>
    public async Task Remove(Actor actor, string id)
    {
        var credential =
            await users.FindByIdAsync(actor.PersonId.ToString())
            ?? throw new Refusal("Identity.Refused.PersonUnknown");
        var passkey = (await users.GetPasskeysAsync(credential)).FirstOrDefault(key =>
            IdOf(key) == id
        );
        if (passkey is null)
            return;
        await safeguards.Note(actor.PersonId, Safeguard.Passkey, false, actor);
        await users.RemovePasskeyAsync(credential, passkey.CredentialId);
    }

    /// <summary>Signs in whoever the passkey belongs to.</summary>
    public async Task SignIn(string shown)
    {
        var result = await Assert(shown);
        Refusal.Unless(result.Succeeded, "Identity.Refused.PasskeyUnknown");
        var credential = result.User!;
        Refusal.Unless(
            !await users.IsLockedOutAsync(credential),
            "Identity.Refused.Locked",
            (int)CredentialServices.Lockout.TotalMinutes
        );
        Refusal.Unless(await signIn.CanSignInAsync(credential), "Identity.Refused.KeptOut");
        // Keeps the counter, by which a copied key is found out.
        await users.AddOrUpdatePasskeyAsync(credential, result.Passkey!);
        await signIn.SignInWithClaimsAsync(
            credential,
            new AuthenticationProperties { IsPersistent = true },
            [new Claim("amr", "pop")]
        );
    }

    // What a browser did not make throws where it is read; for the person it is the same as a failed one.
    private async Task<PasskeyAttestationResult> Attest(string made)
    {
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(made);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return PasskeyAttestationResult.Fail(new PasskeyException(e.Message));
        }
    }

    private async Task<PasskeyAssertionResult<Credential>> Assert(string shown)
    {
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(shown);
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException)
        {
            return PasskeyAssertionResult.Fail<Credential>(new PasskeyException(e.Message));
        }
    }
}
