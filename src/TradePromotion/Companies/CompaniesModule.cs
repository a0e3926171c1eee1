using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>Organisations: who exhibits, who buys, who organises; verified by the agency.</summary>
public sealed class CompaniesModule : IModule
{
    public static void Add(ModuleBuilder module) =>
        module.View(new CompanyViewProjection()).View(new MembershipViewProjection());
}
