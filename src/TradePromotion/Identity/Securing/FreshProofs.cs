using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Securing;

/// <summary>
/// Whether somebody has proved lately, at this very browser, who they are: by signing in or by the password. Ways into an account are added only
/// then, so that whoever finds a browser open or steals its cookie cannot settle in.
/// </summary>
public sealed class FreshProofs(
    Devices devices,
    Passwords passwords,
    PasswordChanges proofs,
    TimeProvider clock
)
{
    /// <summary>How long a proof is fresh.</summary>
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    /// <summary>Whether the last proof is fresh.</summary>
    public async Task<bool> IsFresh(Actor actor, CancellationToken cancel = default) =>
        actor.Device is { } device
        && await devices.ProvedAt(device, actor.PersonId, cancel) is { } proved
        && IsFresh(proved, clock.GetUtcNow());

    /// <summary>Whether a proof given then is fresh now.</summary>
    public static bool IsFresh(DateTimeOffset proved, DateTimeOffset now) => now - proved < Fresh;

    /// <summary>Throws a <see cref="Refusal"/> unless the last proof is fresh.</summary>
    public async Task Need(Actor actor, CancellationToken cancel = default) =>
        Refusal.Unless(
            await IsFresh(actor, cancel),
            "Identity.Refused.ProveFirst",
            (int)Fresh.TotalMinutes
        );

    /// <summary>Whether the person has a password to prove it by; without one they sign in anew.</summary>
    public async Task<bool> HasPassword(Guid personId) =>
        await passwords.Of(personId) is { PasswordHash: not null };

    /// <summary>The person proves by their password, at this browser, that it is them.</summary>
    /// <exception cref="Refusal">It is not theirs.</exception>
    public async Task Prove(Actor actor, string password, CancellationToken cancel = default)
    {
        await proofs.Prove(actor.PersonId, password);
        if (actor.Device is { } device)
            await devices.NoteProof(device, actor.PersonId, cancel);
    }

    /// <summary>For what cannot be taken back: the password, also shortly after signing in; whoever has none must have signed in lately.</summary>
    public async Task ProveAgain(Actor actor, string password, CancellationToken cancel = default)
    {
        if (await HasPassword(actor.PersonId))
            await Prove(actor, password, cancel);
        else
            await Need(actor, cancel);
    }
}
