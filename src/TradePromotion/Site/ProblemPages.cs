using Microsoft.AspNetCore.Diagnostics;

namespace TradePromotion.Site;

/// <summary>Errors as pages in the person's language, never as exceptions.</summary>
public static class ProblemPages
{
    /// <summary>Shows a page for 403, 404 and everything unforeseen; machine clients get the bare status.</summary>
    public static IApplicationBuilder UseProblemPages(this IApplicationBuilder app) =>
        app.UseExceptionHandler(
                new ExceptionHandlerOptions
                {
                    ExceptionHandlingPath = "/problem/500",
                    StatusCodeSelector = exception => exception is Forbidden ? 403 : 500,
                    SuppressDiagnosticsCallback = context => context.Exception is Forbidden,
                    CreateScopeForErrors = true,
                }
            )
            .UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
}
