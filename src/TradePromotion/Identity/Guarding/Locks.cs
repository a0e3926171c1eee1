using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Guarding;

/// <summary>An administrator keeps somebody out, or lets them in again.</summary>
public sealed class Locks(Safeguards safeguards, Departures departures)
{
    /// <summary>From now on the person is nobody here: signed out everywhere, and no way in.</summary>
    public async Task Lock(Guid personId, Actor administrator)
    {
        await safeguards.Lock(personId, true, administrator);
        await departures.Everywhere(personId);
    }

    /// <summary>The person may sign in again.</summary>
    public Task Unlock(Guid personId, Actor administrator) =>
        safeguards.Lock(personId, false, administrator);

    /// <summary>Signs the person out everywhere, say after a stolen phone.</summary>
    /// <exception cref="Forbidden">Not by an administrator.</exception>
    public Task SignOut(Guid personId, Actor administrator) =>
        administrator.Is(Role.Administrator)
            ? departures.Everywhere(personId)
            : throw new Forbidden("sign somebody out");
}

/// <summary>Asked by ASP.NET Core Identity before every kind of sign-in: whoever is locked does not get in.</summary>
internal sealed class NobodyLocked(Views views) : IUserConfirmation<Credential>
{
    public async Task<bool> IsConfirmedAsync(UserManager<Credential> manager, Credential user)
    {
        await using var read = views.Read();
        return !await read.Of<PersonView>().AnyAsync(p => p.Id == user.Id && p.IsLocked);
    }
}
