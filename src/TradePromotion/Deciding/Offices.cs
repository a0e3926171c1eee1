using System.Security.Claims;

namespace TradePromotion.Deciding;

/// <summary>
/// Roles that count only for those who proved twice who they are: <c>TradePromotion:SecondStepFor</c>, role names with commas
/// between. Without the second step such a role is withheld, everywhere and at once.
/// </summary>
public sealed class Offices(IConfiguration configuration)
{
    private readonly HashSet<Role> _guarded =
    [
        .. (configuration["TradePromotion:SecondStepFor"] ?? "")
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(name => Enum.Parse<Role>(name, ignoreCase: true)),
    ];

    /// <summary>The roles that ask for the second step.</summary>
    public IReadOnlySet<Role> Guarded => _guarded;

    /// <summary>The actor with the roles the way they signed in allows.</summary>
    public Actor Of(Actor actor, ClaimsPrincipal principal) =>
        actor.Roles.Overlaps(_guarded) && !ProvedTwice(principal)
            ? actor with
            {
                Roles = actor.Roles.Except(_guarded).ToHashSet(),
            }
            : actor;

    /// <summary>Whether they gave a code besides the password, or used a passkey (RFC 8176: mfa, pop, hwk, swk).</summary>
    public static bool ProvedTwice(ClaimsPrincipal principal) =>
        principal.FindAll("amr").Any(claim => claim.Value is "mfa" or "pop" or "hwk" or "swk");
}
