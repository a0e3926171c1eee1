using Microsoft.AspNetCore.Diagnostics;
using TradePromotion.Hosting;
using TradePromotion.Identity.Published;

namespace TradePromotion.Site.Failing;

/// <summary>Errors as pages in the person's language, never as exceptions.</summary>
public static class ProblemPages
{
    private const string RetryAfterSeconds = "10";

    /// <summary>
    /// Shows a page for 403, 404, a database that is away and everything unforeseen; machine clients get the bare status. Who has
    /// not signed in and asks for a page that needs it is sent to sign in and comes back.
    /// </summary>
    public static IApplicationBuilder UseProblemPages(this IApplicationBuilder app) =>
        app.UseExceptionHandler(
                new ExceptionHandlerOptions
                {
                    ExceptionHandlingPath = "/problem/500",
                    StatusCodeSelector = exception =>
                        exception switch
                        {
                            Forbidden => 403,
                            // A form without its token, a body that is none: the sender's fault, not ours.
                            BadHttpRequestException bad => bad.StatusCode,
                            _ => DatabaseAway.Caused(exception) ? 503 : 500,
                        },
                    // One line a page is enough while the database is away, see below.
                    SuppressDiagnosticsCallback = context =>
                        context.Exception is Forbidden || DatabaseAway.Caused(context.Exception),
                    CreateScopeForErrors = true,
                }
            )
            .UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true)
            .Use(ShowAsPage)
            .Use(AskToSignIn);

    // A problem page is shown, not posted to, whatever the request was that failed.
    private static Task ShowAsPage(HttpContext context, RequestDelegate next)
    {
        var failed = context.Features.Get<IExceptionHandlerPathFeature>();
        if (failed is not null || context.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            context.Request.Method = HttpMethods.Get;
        if (DatabaseAway.Caused(failed?.Error))
        {
            Log(context)
                .LogWarning(
                    "{Path} is not shown, the database is away: {Reason}",
                    failed!.Path,
                    failed.Error.GetBaseException().Message
                );
            ShowWithoutDatabase(context);
        }
        return next(context);
    }

    private static ILogger Log(HttpContext context) =>
        context
            .RequestServices.GetRequiredService<ILoggerFactory>()
            .CreateLogger(typeof(ProblemPages).FullName!);

    // Nobody can be told who they are now, and checking it would fail again; their cookie stays in the browser for later.
    private static void ShowWithoutDatabase(HttpContext context)
    {
        var request = context.Request;
        request.Path = AwayPage.Address;
        // Routed already, to the page for everything unforeseen.
        context.SetEndpoint(null);
        request.RouteValues.Clear();
        request.Headers.Cookie = string.Join(
            "; ",
            request
                .Headers.Cookie.SelectMany(line => (line ?? "").Split(';'))
                .Select(cookie => cookie.Trim())
                .Where(cookie => !cookie.StartsWith(SignInCookie.Name, StringComparison.Ordinal))
        );
        context.Response.Headers.RetryAfter = RetryAfterSeconds;
    }

    private static async Task AskToSignIn(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Forbidden) when (MaySignIn(context))
        {
            var request = context.Request;
            var wanted = Uri.EscapeDataString(
                $"{request.PathBase}{request.Path}{request.QueryString}"
            );
            context.Response.Redirect($"{request.PathBase}/sign-in?returnUrl={wanted}");
        }
    }

    private static bool MaySignIn(HttpContext context) =>
        !context.Response.HasStarted
        && context.User.Identity?.IsAuthenticated != true
        && HttpMethods.IsGet(context.Request.Method)
        && context.Request.Headers.Accept.ToString().Contains("text/html");
}
