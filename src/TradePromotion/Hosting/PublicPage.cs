using Microsoft.AspNetCore.OutputCaching;

namespace TradePromotion.Hosting;

/// <summary>How public pages are cached: for people who are not signed in, a few seconds, one copy a language and zone.</summary>
public static class PublicPage
{
    /// <summary>The name of the policy, for <c>[OutputCache(PolicyName = PublicPage.Policy)]</c>.</summary>
    public const string Policy = "public";

    /// <summary>Configures the policy.</summary>
    public static void Configure(OutputCachePolicyBuilder policy) =>
        policy
            .With(context => context.HttpContext.User.Identity?.IsAuthenticated != true)
            .Expire(TimeSpan.FromSeconds(10))
            .SetVaryByQuery("*")
            .VaryByValue(context => new("zone", context.Request.Cookies["tp.zone"] ?? ""));
}
