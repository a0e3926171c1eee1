namespace TradePromotion.Mailing;

/// <summary>A letter of the outbox as mail programs show it, where everybody may read all letters: in a demonstration.</summary>
public static class LetterEndpoint
{
    /// <summary>The address of a letter, relative to the language's base.</summary>
    public static string Url(Guid letterId) => $"outbox/{letterId}";

    /// <summary>Maps <c>GET /outbox/{letterId}</c>.</summary>
    public static void MapLetters(this IEndpointRouteBuilder app) =>
        app.MapGet("/outbox/{letterId:guid}", Show).ExcludeFromDescription();

    private static async Task<IResult> Show(
        Guid letterId,
        HttpContext http,
        MailSettings settings,
        Outbox outbox,
        PublicAddress site,
        CancellationToken cancel
    )
    {
        if (!settings.ShowsLetters || await outbox.Find(letterId, cancel) is not { } letter)
            return Results.NotFound();
        // As a mail program does it: nothing runs, nothing is fetched.
        http.Response.Headers.ContentSecurityPolicy =
            "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-top-navigation-by-user-activation";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.Content(letter.Html(site), "text/html; charset=utf-8");
    }
}
