using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;

namespace TradePromotion.Identity.Staying;

/// <summary>
/// Signs people out on other devices too. The security stamp changes with it, so that codes in letters and half-finished
/// sign-ins end as well.
/// </summary>
public sealed class Departures(
    Devices devices,
    UserManager<Credential> users,
    SignInManager<Credential> signIn
)
{
    /// <summary>Signs the person out everywhere; in a request of their own, here too.</summary>
    public async Task Everywhere(Guid personId, CancellationToken cancel = default)
    {
        if (await users.FindByIdAsync(personId.ToString()) is { } credential)
            await users.UpdateSecurityStampAsync(credential);
        await devices.EndAll(personId, cancel: cancel);
    }

    /// <summary>Signs the person out everywhere but where they are.</summary>
    public async Task Elsewhere(Actor actor, CancellationToken cancel = default)
    {
        if (await users.FindByIdAsync(actor.PersonId.ToString()) is { } credential)
        {
            await users.UpdateSecurityStampAsync(credential);
            await signIn.RefreshSignInAsync(credential);
        }
        await devices.EndAll(actor.PersonId, actor.Device, cancel);
    }
}
