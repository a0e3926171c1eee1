using TradePromotion.Companies.Entering;
using TradePromotion.Companies.Expiring;
using TradePromotion.Companies.Following;
using TradePromotion.Companies.Illustrating;
using TradePromotion.Companies.Inviting;
using TradePromotion.Companies.Joining;
using TradePromotion.Companies.Likening;
using TradePromotion.Companies.Losing;
using TradePromotion.Companies.Proving;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Saving;
using TradePromotion.Companies.Showing;
using TradePromotion.Importing.Published;

namespace TradePromotion.Companies;

/// <summary>Organisations: who exhibits, who buys, who organises; verified by the agency.</summary>
public sealed class CompaniesModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module
            .Services.AddSingleton<CompanyChoices>()
            .AddSingleton<OwnCompany>()
            .AddSingleton<Likenesses>()
            .AddSingleton<AlikePairs>()
            .AddSingleton<SharedNumbers>()
            .AddSingleton<FollowedNews>()
            .AddSingleton<IImportKind, CompanyImport>();
        module
            .View(new CompanyViewProjection())
            .View(new MembershipViewProjection())
            .View(new InvitationViewProjection())
            .View(new PaperViewProjection())
            .View(new SavedCompanyViewProjection())
            .View(new FollowLettersStoppedViewProjection())
            .View(new FairJoinedViewProjection())
            .View(new LikenessViewProjection())
            .View(new ToldApartViewProjection())
            .View(new OwnerRoundViewProjection())
            .Reaction<WhenPaperChanges>()
            .Reaction<WhenColleagueIsInvited>()
            .Reaction<WhenOwnersAreInvited>()
            .Reaction<WhenAccountCloses>()
            .Endpoints(app => app.MapDocuments())
            .Endpoints(app => app.MapCompanyCodes())
            .Endpoints(CompanyMaterialEndpoint.Map)
            .MenuEntry(
                "Companies.Menu.Own",
                "desk/company",
                "company",
                MenuPlace.Desk,
                20,
                actor => actor.Trades || actor.Companies.Count > 0
            )
            .MenuEntry(
                "Companies.Saved.Title",
                SavedCompaniesPage.Url,
                "heart",
                MenuPlace.Desk,
                60,
                actor => actor.Trades
            )
            .MenuEntry(
                "Companies.Menu.Verify",
                "desk/companies",
                "shield-check",
                MenuPlace.Desk,
                21,
                actor => actor.Is(Role.Officer),
                "desk/imports/companies"
            );
    }
}
