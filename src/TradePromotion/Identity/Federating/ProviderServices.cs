using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.Identity;

namespace TradePromotion.Identity.Federating;

/// <summary>Makes the framework's OAuth handlers of the configured providers.</summary>
internal static class ProviderServices
{
    public const string EmailVerified = "tp.email_verified";
    public const string TaxCode = "tp.tax_code";
    public const string Organisation = "tp.organisation";

    public static void AddProviders(this IServiceCollection services, IConfiguration configuration)
    {
        var providers = Provider.Of(configuration);
        services.AddSingleton(providers).AddScoped<Federation>();
        var authentication = services.AddAuthentication();
        foreach (var provider in providers)
            authentication.AddOAuth(
                provider.Key,
                provider.Name,
                options => Configure(options, provider)
            );
    }

    private static void Configure(OAuthOptions options, Provider provider)
    {
        options.SignInScheme = IdentityConstants.ExternalScheme;
        options.CallbackPath = $"/sign-in/with/{provider.Key}/callback";
        options.ClientId = provider.ClientId;
        options.ClientSecret = provider.ClientSecret;
        options.AuthorizationEndpoint = provider.AuthorizationEndpoint;
        options.TokenEndpoint = provider.TokenEndpoint;
        options.UserInformationEndpoint = provider.UserInformationEndpoint;
        options.UsePkce = true;
        // Browsers forget cookies by the true time, whatever a demonstration's clock says.
        options.TimeProvider = TimeProvider.System;
        // The way back is a link, so Lax suffices; and it works where the site is shown without TLS.
        options.CorrelationCookie.Path = "/";
        options.CorrelationCookie.SameSite = SameSiteMode.Lax;
        options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        options.Scope.Clear();
        foreach (var scope in provider.Scope.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            options.Scope.Add(scope);
        var fields = provider.Fields;
        foreach (
            var (claim, field) in new[]
            {
                (ClaimTypes.NameIdentifier, fields.Id),
                (ClaimTypes.Name, fields.Name),
                (ClaimTypes.Email, fields.Email),
                (EmailVerified, fields.EmailVerified),
                (TaxCode, fields.TaxCode),
                (Organisation, fields.Organisation),
            }
        )
            if (field.Length > 0)
                options.ClaimActions.MapJsonKey(claim, field);
        options.Events.OnCreatingTicket = AskWho;
        options.Events.OnRemoteFailure = context =>
        {
            context.HandleResponse();
            context.Response.Redirect($"{context.Request.PathBase}/sign-in?provider=failed");
            return Task.CompletedTask;
        };
    }

    private static async Task AskWho(OAuthCreatingTicketContext context)
    {
        using var ask = new HttpRequestMessage(
            HttpMethod.Get,
            context.Options.UserInformationEndpoint
        );
        ask.Headers.Authorization = new AuthenticationHeaderValue("Bearer", context.AccessToken);
        ask.Headers.Accept.ParseAdd("application/json");
        using var answer = await context.Backchannel.SendAsync(
            ask,
            context.HttpContext.RequestAborted
        );
        answer.EnsureSuccessStatusCode();
        using var user = JsonDocument.Parse(
            await answer.Content.ReadAsStringAsync(context.HttpContext.RequestAborted)
        );
        context.RunClaimActions(user.RootElement);
    }
}
