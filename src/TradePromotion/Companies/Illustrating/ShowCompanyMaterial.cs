using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies.Illustrating;

/// <summary>A manager chooses the pictures, videos and documents everyone sees of the company.</summary>
public sealed record ShowCompanyMaterial(Guid CompanyId, Material Material)
    : IDecide<ShowCompanyMaterial, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(ShowCompanyMaterial command, Company state, Actor actor) =>
        actor.IsPlatform || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(ShowCompanyMaterial command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        command.Material.MustMakeSense();
        return command.Material == state.Material
            ? []
            : [new CompanyMaterialShown(command.CompanyId, command.Material)];
    }
}
