using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>Organisations: who exhibits, who buys, who organises; verified by the agency.</summary>
public sealed class CompaniesModule : IModule
{
    public static void Add(ModuleBuilder module)
    {
        module.Services.AddSingleton<CompanyChoices>().AddSingleton<OwnCompany>();
        module
            .View(new CompanyViewProjection())
            .View(new MembershipViewProjection())
            .MenuEntry(
                "Companies.Menu.Own",
                "desk/company",
                "company",
                MenuPlace.Desk,
                20,
                actor => actor.Trades || actor.Companies.Count > 0
            )
            .MenuEntry(
                "Companies.Menu.Verify",
                "desk/companies",
                "shield-check",
                MenuPlace.Desk,
                21,
                actor => actor.Is(Role.Officer)
            );
    }
}
