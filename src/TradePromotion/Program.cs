using System.Text.Unicode;
using Microsoft.AspNetCore.HttpOverrides;
using TradePromotion;
using TradePromotion.Booths;
using TradePromotion.Catalogue;
using TradePromotion.Catalogue.Suggesting;
using TradePromotion.Companies;
using TradePromotion.Demo;
using TradePromotion.Fairs;
using TradePromotion.Filing;
using TradePromotion.Hosting;
using TradePromotion.Identity;
using TradePromotion.Importing;
using TradePromotion.LiveSessions;
using TradePromotion.Mailing;
using TradePromotion.Matchmaking;
using TradePromotion.Matchmaking.Commanding;
using TradePromotion.Meetings;
using TradePromotion.Reporting;
using TradePromotion.Scheduling;
using TradePromotion.Site;
using TradePromotion.Site.Failing;

if (SolveFile.IsAsked(args))
    return SolveFile.Run(args, TimeProvider.System, Console.Out, Console.Error);
if (SuggestFile.IsAsked(args))
    return SuggestFile.Run(args, Console.In, Console.Out, Console.Error);

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.UseStaticWebAssets();
await using var postgres = await Postgres.For(builder.Configuration, Console.WriteLine);
var connectionString = postgres.ConnectionString;
builder.Configuration["TradePromotion:MasterKey"] ??= postgres.Data.Secret("master-key");
builder.Configuration["TradePromotion:Keys"] ??= postgres.Data.KeyRing;
var services = builder.Services;

var modules = new ModuleBuilder(services, builder.Configuration)
    .With<SiteModule>()
    .With<BoothsModule>()
    .With<CatalogueModule>()
    .With<CompaniesModule>()
    .With<DemoModule>()
    .With<FairsModule>()
    .With<IdentityModule>()
    .With<ImportingModule>()
    .With<LiveSessionsModule>()
    .With<MatchmakingModule>()
    .With<MeetingsModule>()
    .With<ReportingModule>()
    .With<SchedulingModule>();

services.AddSingleton(DemoClock.For(builder.Configuration));
services.AddSingleton(postgres.Pool);
services.AddEventStore(options =>
{
    options.ConnectionString = connectionString;
    options.ConnectionLost = postgres.Pool.Clear;
    options.MasterKey = builder.Configuration["TradePromotion:MasterKey"]!;
    modules.Configure(options);
});
services.AddSingleton(modules);
services.AddDeciding();
services.AddFiling(builder.Configuration);
services.AddMailing(builder.Configuration);
services.AddLimits(builder.Configuration);
services.AddSchedule(connectionString);
services.AddRazorComponents().AddInteractiveServerComponents();
services.AddSignalR();
services.AddOpenApi();
services.AddPublicPages();
services.AddCompression();

// Vietnamese letters are written as they are, not as numbers four times as long.
services.AddWebEncoders(o => o.TextEncoderSettings = new(UnicodeRanges.All));
services.Configure<ForwardedHeadersOptions>(o =>
    o.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto
);

var app = builder.Build();
app.UseForwardedHeaders();
app.UseResponseCompression();
app.UseHeadRequests();
app.UseSecurityHeaders();
app.UseLanguagePrefix();
app.UseProblemPages();
app.UseReadableAddresses();
app.UseRouting();
app.UseAuthentication();
app.UseRateLimiter();
app.UseAuthorization();
app.UseAntiforgery();
app.UseOutputCache();
PublicFile.On(app.MapStaticAssets());
app.MapOpenApi();
app.MapHealth();
app.MapPictures();
app.MapLetters();
modules.Map(app);
app.MapRazorComponents<App>().AddInteractiveServerRenderMode();
await app.RunAsync();
return 0;

/// <summary>Lets tests start the application.</summary>
public partial class Program;
