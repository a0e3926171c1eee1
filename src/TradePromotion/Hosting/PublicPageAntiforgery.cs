using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;

namespace TradePromotion.Hosting;

/// <summary>
/// Gives no form token on a public page to people who are not signed in. The framework gives one with every page, in a cookie and
/// with <c>no-store</c>, and then no page is ever kept; a token kept with a page would be somebody else's.
/// </summary>
/// <remarks>What a visitor may do on such a page is a link or a GET form; forms that post stand on pages of their own.</remarks>
internal sealed class PublicPageAntiforgery(IAntiforgery inner) : IAntiforgery
{
    public AntiforgeryTokenSet GetAndStoreTokens(HttpContext httpContext) =>
        IsKept(httpContext) ? NoTokens() : inner.GetAndStoreTokens(httpContext);

    public AntiforgeryTokenSet GetTokens(HttpContext httpContext) =>
        IsKept(httpContext) ? NoTokens() : inner.GetTokens(httpContext);

    public Task<bool> IsRequestValidAsync(HttpContext httpContext) =>
        inner.IsRequestValidAsync(httpContext);

    public void SetCookieTokenAndHeader(HttpContext httpContext)
    {
        if (!IsKept(httpContext))
            inner.SetCookieTokenAndHeader(httpContext);
    }

    public Task ValidateRequestAsync(HttpContext httpContext) =>
        inner.ValidateRequestAsync(httpContext);

    private static AntiforgeryTokenSet NoTokens() => new(null, null, "unused", null);

    private static bool IsKept(HttpContext context) =>
        context.User.Identity?.IsAuthenticated != true
        && HttpMethods.IsGet(context.Request.Method)
        && context.GetEndpoint()?.Metadata.GetMetadata<OutputCacheAttribute>()?.PolicyName
            == PublicPage.Policy;
}
