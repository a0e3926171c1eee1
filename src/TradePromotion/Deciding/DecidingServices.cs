using Radzen;

namespace TradePromotion.Deciding;

/// <summary>The services of this folder.</summary>
public static class DecidingServices
{
    /// <summary>Adds the desk, the actors, forms and words.</summary>
    public static IServiceCollection AddDeciding(this IServiceCollection services) =>
        services
            .AddSingleton<Desk>()
            .AddSingleton<Offices>()
            .AddScoped<Actors>()
            .AddScoped<CurrentActor>()
            .AddTransient<FormState>()
            .AddSingleton<Words>()
            .AddSingleton<ViewerZone>()
            .AddSingleton<ILocalizer, ComponentWords>()
            .AddRadzenComponents()
            .AddCascadingAuthenticationState()
            .AddHttpContextAccessor();
}
