using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Securing;

namespace TradePromotion.Identity.Credentials;

/// <summary>What a code in a letter is good for.</summary>
public enum CodePurpose
{
    /// <summary>Shows that the e-mail address is theirs.</summary>
    Confirm,

    /// <summary>Lets them choose a new password.</summary>
    Reset,
}

/// <summary>Sets passwords and proves by codes in letters who somebody is.</summary>
public sealed class Passwords(UserManager<Credential> users)
{
    /// <summary>Throws a <see cref="Refusal"/> next to the field <c>Password</c> when the password cannot stand.</summary>
    /// <param name="own">The person's name and e-mail address, where known: no good secrets.</param>
    public void Check(string password, params string?[] own)
    {
        if (PasswordRules.Flaw(password, own) is { } flaw)
            throw new Refusal(flaw, PasswordRules.Shortest, PasswordRules.Longest).At("Password");
    }

    /// <summary>Gives a person who has none a credential with this password, which has been checked; otherwise does nothing.</summary>
    public async Task Give(Guid personId, string password)
    {
        if (await Of(personId) is not null)
            return;
        var credential = Credential.Of(personId);
        credential.PasswordHash = users.PasswordHasher.HashPassword(credential, password);
        Succeed(await users.CreateAsync(credential));
    }

    /// <summary>Does the work of hashing and forgets it, so that the time an answer takes tells nothing.</summary>
    public void Pretend(string password) =>
        users.PasswordHasher.HashPassword(Credential.Of(Guid.Empty), password);

    /// <summary>The credential of a person; null when they have none.</summary>
    public async Task<Credential?> Of(Guid personId) =>
        await users.FindByIdAsync(personId.ToString());

    /// <summary>A code for a letter, good for a day and until the password changes.</summary>
    public Task<string> Code(Credential credential, CodePurpose purpose) =>
        users.GenerateUserTokenAsync(credential, TokenOptions.DefaultProvider, $"{purpose}");

    /// <summary>Whether the code was made for this and is still good.</summary>
    public Task<bool> Knows(Credential credential, CodePurpose purpose, string code) =>
        users.VerifyUserTokenAsync(credential, TokenOptions.DefaultProvider, $"{purpose}", code);

    /// <summary>A new password; the account is unlocked, codes sent before and sign-ins elsewhere end.</summary>
    public async Task Change(Credential credential, string password)
    {
        Check(password);
        credential.PasswordHash = users.PasswordHasher.HashPassword(credential, password);
        credential.AccessFailedCount = 0;
        credential.LockoutEnd = null;
        Succeed(await users.UpdateSecurityStampAsync(credential));
    }

    private static void Succeed(IdentityResult result)
    {
        if (!result.Succeeded)
            throw new InvalidOperationException(
                $"credentials: {string.Join(", ", result.Errors.Select(e => e.Code))}"
            );
    }
}
