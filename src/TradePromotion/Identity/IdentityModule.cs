using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using TradePromotion.Identity.Auditing;
using TradePromotion.Identity.Closing;
using TradePromotion.Identity.Confirming;
using TradePromotion.Identity.Credentials;
using TradePromotion.Identity.Federating;
using TradePromotion.Identity.Guarding;
using TradePromotion.Identity.Letters;
using TradePromotion.Identity.Looking;
using TradePromotion.Identity.Merging;
using TradePromotion.Identity.Moving;
using TradePromotion.Identity.Published;
using TradePromotion.Identity.Recovering;
using TradePromotion.Identity.Registering;
using TradePromotion.Identity.Securing;
using TradePromotion.Identity.SigningIn;
using TradePromotion.Identity.Staying;

namespace TradePromotion.Identity;

/// <summary>People: who they are, how they prove it, and what they may be.</summary>
public sealed class IdentityModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.View(new PersonViewProjection()).Reaction<WhenAccountsMerge>();
        module.MenuEntry(
            "Identity.People.Menu",
            "desk/people",
            "users",
            MenuPlace.Desk,
            order: 90,
            forWhom: actor => actor.Is(Role.Administrator)
        );
        module.MenuEntry(
            "Identity.Audit.Menu",
            "desk/audit",
            "list",
            MenuPlace.Desk,
            order: 95,
            forWhom: actor => actor.Is(Role.Administrator)
        );
        module.Endpoints(app => app.MapPost("/sign-out", SignOut));
        module.Endpoints(app => app.MapAuditExport());
        module.Endpoints(app => app.MapPasskeys());
        module.Endpoints(app => app.MapProviders());

        module.Services.AddCredentials(module.Configuration);
        module.Services.AddProviders(module.Configuration);
        module
            .Services.AddSingleton<EmailAddresses>()
            .AddSingleton<Strangers>()
            .AddSingleton<BotGuard>()
            .AddSingleton<LetterPace>()
            .AddSingleton<IPeople, PeopleDirectory>()
            .AddSingleton<PersonLetters>()
            .AddSingleton<IPersonLetters>(provider => provider.GetRequiredService<PersonLetters>())
            .AddSingleton<AccountLetters>()
            .AddScoped<Passwords>()
            .AddScoped<Registrations>()
            .AddScoped<Confirmations>()
            .AddScoped<SignIns>()
            .AddScoped<Recoveries>()
            .AddScoped<Departures>()
            .AddSingleton<Safeguards>()
            .AddScoped<PasswordChanges>()
            .AddScoped<FreshProofs>()
            .AddScoped<SecondSteps>()
            .AddScoped<Passkeys>()
            .AddScoped<EmailChanges>()
            .AddScoped<Closures>()
            .AddScoped<Merges>()
            .AddScoped<Locks>()
            .AddSingleton<AuditLog>()
            .AddTransient<AuditNames>()
            .AddSingleton<AuditTable>()
            .AddHostedService(provider => provider.GetRequiredService<AuditTable>())
            .AddScoped<DemoPeople>();
    }

    // A form parameter makes the endpoint ask for the antiforgery token.
    private static async Task<IResult> SignOut(
        SignInManager<Credential> signIn,
        [FromForm] string? after
    )
    {
        await signIn.SignOutAsync();
        return Results.LocalRedirect(ReturnUrl.Local(after) ?? "~/");
    }
}
