namespace TradePromotion.Hosting;

/// <summary>What browsers are told to refuse on every page, and to forget.</summary>
public static class SecurityHeaders
{
    // Styles are inline where a component places something by numbers (a banner's focal point, a booth's place on the plan).
    private const string Before =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
        + "media-src 'self' blob: mediastream:; connect-src 'self'";

    private const string After =
        "; font-src 'self'; object-src 'none'; "
        // Players of videos, of the two hosts that follow people least; a page loads them only when somebody asks (Booths/VideoLink).
        + "frame-src https://www.youtube-nocookie.com https://player.vimeo.com; "
        + "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>
    /// Adds the headers to every answer that does not set its own. What a signed-in person gets is kept by no cache and no browser:
    /// after signing out, the way back shows nothing.
    /// </summary>
    public static IApplicationBuilder UseSecurityHeaders(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var headers = context.Response.Headers;
                headers.ContentSecurityPolicy = Before + SocketsOf(context.Request) + After;
                headers.XContentTypeOptions = "nosniff";
                headers["Referrer-Policy"] = "strict-origin-when-cross-origin";
                headers["Permissions-Policy"] =
                    "camera=(self), microphone=(self), display-capture=(self), geolocation=()";
                // Whoever came over TLS once is not led onto an open line later.
                if (context.Request.IsHttps)
                    headers.StrictTransportSecurity = "max-age=31536000";
                context.Response.OnStarting(ForgetWhatIsPrivate, context);
                return next(context);
            }
        );

    /// <summary>
    /// The web sockets of this very site by name. To browsers of today 'self' says the same; Safari before 16 does not take it for web sockets.
    /// </summary>
    public static string SocketsOf(HttpRequest request) =>
        request.Host.Value is { Length: > 0 } host
        && host.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or ':' or '[' or ']')
            ? $" {(request.IsHttps ? "wss" : "ws")}://{host}"
            : "";

    private static Task ForgetWhatIsPrivate(object state)
    {
        var context = (HttpContext)state;
        if (context.User.Identity?.IsAuthenticated == true)
            // Files of the program and pictures say themselves how long they keep.
            if (context.Response.Headers.CacheControl.Count == 0)
                context.Response.Headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
