using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace TradePromotion.Deciding;

/// <summary>Finds what the server knows of a person; made by the module that composes people and companies.</summary>
public interface IActorSource
{
    /// <summary>The person with their roles and companies; <see cref="Actor.Anonymous"/> for an unknown or erased person.</summary>
    Task<Actor> Of(Guid personId, CancellationToken cancel = default);
}

/// <summary>Who is behind a request, a circuit or a hub call.</summary>
public sealed class Actors(IActorSource source, Offices offices)
{
    /// <summary>The claim that holds the device the person signed in with.</summary>
    public const string DeviceClaim = "tp.device";

    /// <summary>The claim that holds the person's id.</summary>
    public const string PersonClaim = ClaimTypes.NameIdentifier;

    /// <summary>The actor behind a signed-in principal, read anew each time so that a withdrawn role counts at once.</summary>
    public async Task<Actor> Of(ClaimsPrincipal? principal, CancellationToken cancel = default) =>
        principal?.Identity?.IsAuthenticated == true
        && Guid.TryParse(principal.FindFirstValue(PersonClaim), out var personId)
            ? offices.Of(await source.Of(personId, cancel), principal) with
            {
                Device = Guid.TryParse(principal.FindFirstValue(DeviceClaim), out var device)
                    ? device
                    : null,
            }
            : Actor.Anonymous;
}

/// <summary>The actor of the current page or circuit.</summary>
public sealed class CurrentActor(Actors actors, AuthenticationStateProvider authentication)
{
    /// <summary>Reads who is acting now.</summary>
    public async Task<Actor> Get() =>
        await actors.Of((await authentication.GetAuthenticationStateAsync()).User);

    /// <summary>Reads who is acting and throws <see cref="Forbidden"/> unless the condition holds.</summary>
    public async Task<Actor> Must(Func<Actor, bool> condition, string what)
    {
        var actor = await Get();
        return condition(actor) ? actor : throw new Forbidden(what);
    }
}
