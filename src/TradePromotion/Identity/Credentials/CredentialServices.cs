using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.SignalR;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using TradePromotion.Identity.Guarding;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity.Credentials;

/// <summary>ASP.NET Core Identity as we use it: credentials and the sign-in cookie, no roles and no addresses.</summary>
internal static class CredentialServices
{
    /// <summary>After how many wrong passwords an account rests.</summary>
    public const int AttemptsBeforeLockout = 5;

    /// <summary>How long it rests.</summary>
    public static readonly TimeSpan Lockout = TimeSpan.FromMinutes(15);

    private static readonly TimeSpan SignedInFor = TimeSpan.FromDays(14);
    private static readonly TimeSpan StampCheckedEvery = TimeSpan.FromMinutes(5);

    public static void AddCredentials(
        this IServiceCollection services,
        IConfiguration configuration
    )
    {
        services.AddDbContext<CredentialContext>(
            (provider, options) =>
                options.UseNpgsql(provider.GetRequiredService<NpgsqlDataSource>())
        );
        services.AddHostedService<CredentialTables>();
        services
            .AddIdentityCore<Credential>(options =>
            {
                options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
                options.Lockout.MaxFailedAccessAttempts = AttemptsBeforeLockout;
                options.Lockout.DefaultLockoutTimeSpan = Lockout;
                // Asks NobodyLocked before every sign-in.
                options.SignIn.RequireConfirmedAccount = true;
                options.Tokens.AuthenticatorIssuer = "TradePromotion";
            })
            .AddEntityFrameworkStores<CredentialContext>()
            .AddSignInManager()
            .AddDefaultTokenProviders();
        services.Configure<IdentityPasskeyOptions>(options =>
        {
            // A passkey stands for both steps: something one has, opened by a finger, a face or a PIN.
            options.UserVerificationRequirement = "required";
            options.ResidentKeyRequirement = "required";
            if (
                Uri.TryCreate(
                    configuration["TradePromotion:PublicUrl"],
                    UriKind.Absolute,
                    out var site
                )
            )
                options.ServerDomain = site.Host;
        });
        services.Configure<SecurityStampValidatorOptions>(options =>
        {
            options.ValidationInterval = StampCheckedEvery;
            options.OnRefreshingPrincipal = DeviceCookie.Keep;
        });
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddIdentityCookies(cookies =>
            {
                cookies.ApplicationCookie!.Configure(Cookie);
                // The language is the path base; half a sign-in goes on in another language too.
                cookies.TwoFactorUserIdCookie!.Configure(options => options.Cookie.Path = "/");
                cookies.ExternalCookie!.Configure(options => options.Cookie.Path = "/");
            });
        services.AddAuthorization();
        services
            .AddScoped<AuthenticationStateProvider, CircuitWatch>()
            .AddScoped<IUserConfirmation<Credential>, NobodyLocked>()
            .AddSingleton<Devices>()
            .AddSingleton<DeviceWatch>()
            .AddHostedService(provider => provider.GetRequiredService<DeviceWatch>())
            .AddScoped<CircuitHandler, DeviceCircuit>()
            .AddSingleton<DeviceHubFilter>()
            .Configure<HubOptions>(options => options.AddFilter<DeviceHubFilter>());

        var protection = services.AddDataProtection().SetApplicationName("TradePromotion");
        if (configuration["TradePromotion:Keys"] is { Length: > 0 } folder)
            protection.PersistKeysToFileSystem(Directory.CreateDirectory(folder));
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = SignInCookie.Name;
        // The language is the path base; the cookie belongs to all languages.
        options.Cookie.Path = "/";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = SignedInFor;
        options.SlidingExpiration = true;
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToLogin = context =>
        {
            if (IsForPeople(context.Request))
                context.Response.Redirect(context.RedirectUri);
            else
                context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
        options.Events.OnSigningIn = DeviceCookie.Begin;
        options.Events.OnValidatePrincipal = DeviceCookie.Check;
        options.Events.OnSigningOut = DeviceCookie.End;
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    /// <summary>Whether a browser shows the answer as a page; programs and hubs get the bare status.</summary>
    private static bool IsForPeople(HttpRequest request) =>
        !request.Path.StartsWithSegments("/api")
        && !request.Path.StartsWithSegments("/hubs")
        && request.Headers.Accept.ToString().Contains("text/html");
}
