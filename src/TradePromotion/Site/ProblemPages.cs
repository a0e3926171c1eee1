using Microsoft.AspNetCore.Diagnostics;

namespace TradePromotion.Site;

/// <summary>Errors as pages in the person's language, never as exceptions.</summary>
public static class ProblemPages
{
    /// <summary>
    /// Shows a page for 403, 404 and everything unforeseen; machine clients get the bare status. Who has not signed in
    /// and asks for a page that needs it is sent to sign in and comes back.
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
                            _ => 500,
                        },
                    SuppressDiagnosticsCallback = context => context.Exception is Forbidden,
                    CreateScopeForErrors = true,
                }
            )
            .UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true)
            .Use(ShowAsPage)
            .Use(AskToSignIn);

    // A problem page is shown, not posted to, whatever the request was that failed.
    private static Task ShowAsPage(HttpContext context, RequestDelegate next)
    {
        if (
            context.Features.Get<IExceptionHandlerFeature>() is not null
            || context.Features.Get<IStatusCodeReExecuteFeature>() is not null
        )
            context.Request.Method = HttpMethods.Get;
        return next(context);
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
