using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.SigningIn;
using TradePromotion.Mailing;

namespace TradePromotion.Identity.Merging;

/// <summary>What somebody enters to show that another account is theirs too.</summary>
/// <param name="Own">The password of the account they are signed in with.</param>
/// <param name="Code">The other account's code, where its second step is on.</param>
public sealed record MergeProof(string Own, string Email, string Password, string Code);

/// <summary>Makes two accounts of one person one, after both were proved.</summary>
public sealed class Merges(
    Desk desk,
    Store store,
    EmailAddresses addresses,
    Passwords passwords,
    PasswordChanges proofs,
    Strangers strangers,
    SignInManager<Credential> signIn,
    UserManager<Credential> users,
    Closures closures,
    Outbox outbox
)
{
    /// <summary>Closes the other account into the one signed in.</summary>
    public async Task Merge(Actor actor, MergeProof proof, CancellationToken cancel = default)
    {
        await proofs.Prove(actor.PersonId, proof.Own, "Own");
        var other = await Prove(proof, cancel);
        Refusal.UnlessAt("Email", other.Id != actor.PersonId, "Identity.Refused.SameAccount");
        var state = (await store.Load<Person, PersonEvent>(other.Id, cancel: cancel)).State;
        await desk.ExecuteAcross(
            new MergeAccounts(actor.PersonId, other.Id, state.AddressId),
            Actor.Platform,
            cancel
        );
        await closures.Shut(other.Id, cancel);
        await outbox.ForgetTo(proof.Email.Trim(), cancel);
    }

    // As signing in would ask, and with its answers: nothing is learned here that is not learned there.
    private async Task<Credential> Prove(MergeProof proof, CancellationToken cancel)
    {
        var holder = await addresses.HolderOf(proof.Email, cancel);
        if (holder is not { } id || await passwords.Of(id) is not { } credential)
        {
            passwords.Pretend(proof.Password);
            throw strangers.Fails(addresses.IdOf(proof.Email)) ? Locked : Wrong;
        }
        var check = await signIn.CheckPasswordSignInAsync(credential, proof.Password, true);
        if (check.IsLockedOut)
            throw Locked;
        if (!check.Succeeded)
            throw Wrong;
        if (!credential.TwoFactorEnabled)
            return credential;
        var isRight = await users.VerifyTwoFactorTokenAsync(
            credential,
            users.Options.Tokens.AuthenticatorTokenProvider,
            string.Concat(proof.Code.Where(char.IsAsciiDigit))
        );
        // Counted like a wrong password, or codes could be tried here.
        if (!isRight)
            await users.AccessFailedAsync(credential);
        Refusal.UnlessAt("Code", isRight, "Identity.Refused.CodeWrong");
        return credential;
    }

    private static Refusal Locked =>
        new("Identity.Refused.Locked", (int)CredentialServices.Lockout.TotalMinutes);

    private static Refusal Wrong => new("Identity.Refused.SignInWrong");
}
