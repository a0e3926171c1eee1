using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Securing;

/// <summary>Somebody signed in proves by the password that it is still them, and may choose a new one.</summary>
public sealed class PasswordChanges(
    Passwords passwords,
    SignInManager<Credential> signIn,
    Devices devices,
    IPeople people,
    Safeguards safeguards
)
{
    /// <summary>The credential of the person whose password this is.</summary>
    /// <exception cref="Refusal">It is not, said next to <paramref name="field"/>; five wrong ones lock the account.</exception>
    public async Task<Credential> Prove(Guid personId, string password, string field = "Password")
    {
        var credential =
            await passwords.Of(personId) ?? throw new Refusal("Identity.Refused.PersonUnknown");
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
        Refusal.UnlessAt(field, check.Succeeded, "Identity.Refused.PasswordNotYours");
        return credential;
    }

    /// <summary>A new password; other devices have to sign in again.</summary>
    public async Task Change(Actor actor, string current, string password)
    {
        var card = (await people.Find([actor.PersonId])).GetValueOrDefault(actor.PersonId);
        passwords.Check(password, card?.Name);
        var credential = await Prove(actor.PersonId, current, "Current");
        await safeguards.Note(actor.PersonId, Safeguard.Password, true, actor);
        await passwords.Change(credential, password);
        await signIn.RefreshSignInAsync(credential);
        await devices.EndAll(actor.PersonId, actor.Device);
    }
}
