using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.OutputCaching;
using TradePromotion.UI;

namespace TradePromotion.Hosting;

/// <summary>How public pages are cached: for people who are not signed in, a few seconds, one copy a language, zone and theme.</summary>
public static class PublicPage
{
    /// <summary>The name of the policy, for <c>[OutputCache(PolicyName = PublicPage.Policy)]</c>.</summary>
    public const string Policy = "public";

    /// <summary>Adds the cache and the policy, and keeps form tokens off the pages it keeps.</summary>
    public static IServiceCollection AddPublicPages(this IServiceCollection services)
    {
        services.AddOutputCache(options => options.AddPolicy(Policy, Configure));
        services.AddAntiforgery(options => options.Cookie.Path = "/");
        var framework = services.Last(s => s.ServiceType == typeof(IAntiforgery));
        return services.AddSingleton<IAntiforgery>(provider => new PublicPageAntiforgery(
            (IAntiforgery)ActivatorUtilities.CreateInstance(provider, framework.ImplementationType!)
        ));
    }

    private static void Configure(OutputCachePolicyBuilder policy) =>
        policy
            .With(context => context.HttpContext.User.Identity?.IsAuthenticated != true)
            .Expire(TimeSpan.FromSeconds(10))
            .Tag(Policy)
            .SetVaryByQuery("*")
            .VaryByValue(context => new("zone", context.Request.Cookies["tp.zone"] ?? ""))
            .VaryByValue(context =>
                new("theme", ThemeChoice.Of(context.Request.Cookies[ThemeChoice.CookieName]) ?? "")
            );
}
