using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Registering;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.SigningIn;

namespace TradePromotion.Identity.Federating;

/// <summary>
/// What follows when a provider has said who somebody is. Its account is linked to one here only by whoever is signed in here: an address
/// that was proved elsewhere opens a new account, never one that is here already.
/// </summary>
public sealed class Federation(
    SignInManager<Credential> signIn,
    UserManager<Credential> users,
    EmailAddresses addresses,
    Confirmations confirmations,
    SecondSteps secondSteps,
    Safeguards safeguards,
    FreshProofs proofs,
    Desk desk,
    TimeProvider clock
)
{
    /// <summary>Signs in whoever came back from a provider, or links its account to the one signed in.</summary>
    /// <returns>Where to go, relative to the language's base.</returns>
    public async Task<string> Arrive(Actor actor, string? after, string language, string zone)
    {
        var info = await signIn.GetExternalLoginInfoAsync(
            actor.IsKnown ? actor.PersonId.ToString() : null
        );
        if (info is null)
            return "sign-in?provider=failed";
        try
        {
            if (actor.IsKnown)
                return await Link(actor, info);
            var credential =
                await users.FindByLoginAsync(info.LoginProvider, info.ProviderKey)
                ?? await Open(info, language, zone);
            await Attest(credential.Id, info);
            var result = await signIn.ExternalLoginSignInAsync(
                info.LoginProvider,
                info.ProviderKey,
                isPersistent: true,
                bypassTwoFactor: false
            );
            return result switch
            {
                { RequiresTwoFactor: true } => CodePage.Url(after),
                { IsNotAllowed: true } => "sign-in?provider=locked",
                { Succeeded: false } => "sign-in?provider=failed",
                _ => await secondSteps.IsMissing(credential.Id)
                    ? SecondStepPage.Url(asked: true)
                    : after ?? "desk",
            };
        }
        catch (Refusal refusal)
        {
            return refusal.Key switch
            {
                NotProved => "sign-in?provider=unproved",
                // Whoever signs in as usual then goes to the provider once more, and the two are linked.
                Held =>
                    $"sign-in?provider=held&returnUrl=%2F{language}%2Fsign-in%2Fwith%2F{info.LoginProvider}",
                _ => "sign-in?provider=failed",
            };
        }
    }

    /// <summary>The accounts elsewhere that are linked to a person's, by their providers' keys.</summary>
    public async Task<IReadOnlyList<string>> LinkedTo(Guid personId) =>
        await users.FindByIdAsync(personId.ToString()) is { } credential
            ? [.. (await users.GetLoginsAsync(credential)).Select(login => login.LoginProvider)]
            : [];

    /// <summary>Forgets the link to a provider; the last way in stays.</summary>
    public async Task Unlink(Actor actor, string provider)
    {
        var credential =
            await users.FindByIdAsync(actor.PersonId.ToString())
            ?? throw new Refusal("Identity.Refused.PersonUnknown");
        var logins = await users.GetLoginsAsync(credential);
        if (logins.FirstOrDefault(login => login.LoginProvider == provider) is not { } link)
            return;
        Refusal.Unless(
            await users.HasPasswordAsync(credential) || logins.Count > 1,
            "Identity.Refused.LastWayIn"
        );
        await safeguards.Note(actor.PersonId, Safeguard.Provider, false, actor);
        await users.RemoveLoginAsync(credential, link.LoginProvider, link.ProviderKey);
        await signIn.RefreshSignInAsync(credential);
    }

    private const string NotProved = "Identity.Refused.EmailNotProved";
    private const string Held = "Identity.Refused.EmailHeld";

    private async Task<string> Link(Actor actor, ExternalLoginInfo info)
    {
        var holder = await users.FindByLoginAsync(info.LoginProvider, info.ProviderKey);
        Refusal.Unless(
            holder is null || holder.Id == actor.PersonId,
            "Identity.Refused.LinkedElsewhere"
        );
        if (holder is null && !await proofs.IsFresh(actor))
            return ProvePage.Url(SecurityPage.Url());
        await Attest(actor.PersonId, info);
        if (holder is null)
        {
            var credential = (await users.FindByIdAsync(actor.PersonId.ToString()))!;
            await safeguards.Note(actor.PersonId, Safeguard.Provider, true, actor);
            await users.AddLoginAsync(credential, info);
        }
        return SecurityPage.Url("provider");
    }

    // A new account for a proved address that nobody has here.
    private async Task<Credential> Open(ExternalLoginInfo info, string language, string zone)
    {
        var email = Claim(info, ClaimTypes.Email);
        Refusal.Unless(
            EmailAddress.IsValid(email)
                && bool.TryParse(Claim(info, ProviderServices.EmailVerified), out var proved)
                && proved,
            NotProved
        );
        Refusal.Unless(await addresses.HolderOf(email) is null, Held);
        var holder = await Register(info, email, language, zone);
        var credential =
            await users.FindByIdAsync(holder.ToString()) ?? throw new Refusal(NotProved);
        await safeguards.Note(holder, Safeguard.Provider, true, Actor.Platform);
        await users.AddLoginAsync(credential, info);
        return credential;
    }

    private async Task<Guid> Register(
        ExternalLoginInfo info,
        string email,
        string language,
        string zone
    )
    {
        var personId = Ids.New(clock.GetUtcNow());
        var name = Claim(info, ClaimTypes.Name);
        await desk.Execute(
            new RegisterPerson(
                personId,
                name.Length > 0 ? name : email.Split('@')[0],
                email,
                addresses.IdOf(email),
                language,
                zone,
                Role.Visitor
            ),
            Actor.Platform
        );
        await users.CreateAsync(Credential.Of(personId));
        await confirmations.ConfirmUnasked(personId, default);
        return personId;
    }

    private async Task Attest(Guid personId, ExternalLoginInfo info)
    {
        if (Claim(info, ProviderServices.TaxCode) is { Length: > 0 } taxCode)
            await desk.Execute(
                new AttestOrganisation(
                    personId,
                    info.LoginProvider,
                    taxCode,
                    Claim(info, ProviderServices.Organisation)
                ),
                Actor.Platform
            );
    }

    private static string Claim(ExternalLoginInfo info, string type) =>
        info.Principal.FindFirstValue(type)?.Trim() ?? "";
}
