using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace TradePromotion.Identity.Credentials;

/// <summary>
/// How a person proves who they are: password hash, failed attempts, security stamp. Its id is the person's; it holds neither
/// name nor e-mail address, those are events.
/// </summary>
public sealed class Credential : IdentityUser<Guid>
{
    /// <summary>The credential of a person. ASP.NET Core Identity wants a user name: it is the id.</summary>
    public static Credential Of(Guid personId) =>
        new() { Id = personId, UserName = personId.ToString("N") };
}

/// <summary>The tables of ASP.NET Core Identity, in a schema of their own.</summary>
public sealed class CredentialContext(DbContextOptions<CredentialContext> options)
    : IdentityUserContext<Credential, Guid>(options)
{
    /// <summary>The schema.</summary>
    public const string Schema = "identity";

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<Credential>().ToTable("credential");
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("credential_claim");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("credential_login");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("credential_token");
        builder.Entity<IdentityUserPasskey<Guid>>().ToTable("credential_passkey");
    }
}
