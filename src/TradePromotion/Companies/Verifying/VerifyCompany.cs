using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Verifying;

/// <summary>An officer has seen evidence that the company is what it says, and notes which.</summary>
public sealed record VerifyCompany(Guid CompanyId, string Evidence, Guid By)
    : IDecide<VerifyCompany, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(VerifyCompany command, Company state, Actor actor) =>
        Verification.MayBeDoneBy(actor, state) && actor.PersonId == command.By;

    public static IReadOnlyList<CompanyEvent> Decide(VerifyCompany command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        Refusal.UnlessAt(
            "Evidence",
            !string.IsNullOrWhiteSpace(command.Evidence),
            "Companies.Refused.EvidenceMissing"
        );
        return state.IsVerified
            ? []
            : [new CompanyVerified(command.CompanyId, command.By, command.Evidence.Trim())];
    }
}
