using Microsoft.AspNetCore.Mvc;

namespace TradePromotion.Identity.Securing;

/// <summary>Where the browser's script asks what to make or to offer. Both take the page's form, for its antiforgery token.</summary>
public static class PasskeyEndpoints
{
    public static void MapPasskeys(this IEndpointRouteBuilder app)
    {
        app.MapPost(
                "/account/passkeys/options",
                async (
                    [FromForm(Name = "_handler")] string? form,
                    HttpContext http,
                    Actors actors,
                    Passkeys passkeys,
                    CancellationToken cancel
                ) =>
                    await actors.Of(http.User, cancel) is { IsKnown: true } actor
                        ? Results.Text(
                            await passkeys.CreationOptions(actor, cancel),
                            "application/json"
                        )
                        : Results.Unauthorized()
            )
            .ExcludeFromDescription();
        app.MapPost(
                "/sign-in/passkey/options",
                async ([FromForm(Name = "_handler")] string? form, Passkeys passkeys) =>
                    Results.Text(await passkeys.RequestOptions(), "application/json")
            )
            .ExcludeFromDescription();
    }
}
