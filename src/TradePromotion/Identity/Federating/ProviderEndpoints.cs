using Microsoft.AspNetCore.Identity;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.SigningIn;

namespace TradePromotion.Identity.Federating;

/// <summary>
/// The way to a provider and back. Both are links, not forms: browsers hold a form to this site even over redirects. The handler's own
/// correlation cookie keeps others from sending somebody back with a foreign account.
/// </summary>
public static class ProviderEndpoints
{
    public static void MapProviders(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sign-in/with/{key}", Leave).ExcludeFromDescription();
        app.MapGet("/sign-in/with/{key}/done", Arrive).ExcludeFromDescription();
    }

    /// <summary>The address that leads to the provider.</summary>
    public static string Url(string key, string? after = null) =>
        $"sign-in/with/{key}{(after is null ? "" : $"?returnUrl={Uri.EscapeDataString(after)}")}";

    private static async Task<IResult> Leave(
        string key,
        string? returnUrl,
        HttpContext http,
        Actors actors,
        IReadOnlyList<Provider> providers,
        SignInManager<Credential> signIn
    )
    {
        if (providers.All(provider => provider.Key != key))
            return Results.NotFound();
        var after = ReturnUrl.Local(returnUrl) is { } local
            ? $"?returnUrl={Uri.EscapeDataString(local)}"
            : "";
        var actor = await actors.Of(http.User);
        return Results.Challenge(
            signIn.ConfigureExternalAuthenticationProperties(
                key,
                $"{http.Request.PathBase}/sign-in/with/{key}/done{after}",
                // Whoever is signed in links; the id comes back and must still be theirs.
                actor.IsKnown
                    ? actor.PersonId.ToString()
                    : null
            ),
            [key]
        );
    }

    private static async Task<IResult> Arrive(
        string? returnUrl,
        HttpContext http,
        Actors actors,
        Federation federation,
        Words words,
        CancellationToken cancel
    )
    {
        var next = await federation.Arrive(
            await actors.Of(http.User, cancel),
            ReturnUrl.Local(returnUrl),
            words.Language,
            Zones.For(http.Request.Cookies[Zones.CookieName], words.Language)
        );
        return Results.LocalRedirect(next.StartsWith('/') ? next : $"~/{next}");
    }
}
