using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using TradePromotion.Hosting;

namespace TradePromotion.Identity.Staying;

/// <summary>Ties the sign-in cookie to a <see cref="Device"/>, so that it counts for nothing once that has ended.</summary>
internal static class DeviceCookie
{
    /// <summary>How somebody proved who they are; ASP.NET Core Identity writes it.</summary>
    private const string Method = "amr";

    /// <summary>The device of a signed-in principal.</summary>
    public static Guid? IdOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Actors.DeviceClaim), out var id) ? id : null;

    /// <summary>A new sign-in gets a device; one that is only written anew keeps its own.</summary>
    public static async Task Begin(CookieSigningInContext context)
    {
        if (PersonOf(context.Principal!) is not { } person)
            return;
        var http = context.HttpContext;
        var device =
            PersonOf(http.User) == person && IdOf(http.User) is { } own
                ? own
                : await Devices(http)
                    .Begin(
                        person,
                        AddressOf(http),
                        http.Request.Headers.UserAgent.ToString(),
                        http.RequestAborted
                    );
        ((ClaimsIdentity)context.Principal!.Identity!).AddClaim(
            new(Actors.DeviceClaim, device.ToString())
        );
    }

    /// <summary>
    /// Refuses the cookie of a device whose sign-in has ended, and whatever the security stamp refuses. Where a file is asked for
    /// that is everybody's, nobody is looked up: one is nobody there.
    /// </summary>
    public static async Task Check(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (
            PublicFile.IsAsked(http)
            || PersonOf(context.Principal!) is not { } person
            || IdOf(context.Principal!) is not { } device
            || !await Devices(http).IsLive(device, person, AddressOf(http), http.RequestAborted)
        )
            context.RejectPrincipal();
        else
            await SecurityStampValidator.ValidatePrincipalAsync(context);
    }

    /// <summary>Who signs out ends the device's sign-in, so that a copied cookie is worth nothing.</summary>
    public static async Task End(CookieSigningOutContext context)
    {
        var http = context.HttpContext;
        if (PersonOf(http.User) is { } person && IdOf(http.User) is { } device)
            await Devices(http).End(person, device, http.RequestAborted);
    }

    /// <summary>The stamp's check makes the principal anew; what the cookie alone knows is carried over.</summary>
    public static Task Keep(SecurityStampRefreshingPrincipalContext context)
    {
        var identity = (ClaimsIdentity)context.NewPrincipal!.Identity!;
        foreach (
            var claim in context.CurrentPrincipal!.Claims.Where(c =>
                c.Type is Actors.DeviceClaim or Method && !identity.HasClaim(c.Type, c.Value)
            )
        )
            identity.AddClaim(new(claim.Type, claim.Value));
        return Task.CompletedTask;
    }

    public static string AddressOf(HttpContext http) =>
        http.Connection.RemoteIpAddress?.ToString() ?? "";

    private static Guid? PersonOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(Actors.PersonClaim), out var id) ? id : null;

    private static Devices Devices(HttpContext http) =>
        http.RequestServices.GetRequiredService<Devices>();
}
