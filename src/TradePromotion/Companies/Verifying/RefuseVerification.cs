using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Verifying;

/// <summary>An officer finds the evidence wanting, or takes a verification back, and tells the company why.</summary>
public sealed record RefuseVerification(Guid CompanyId, string Reason, Guid By)
    : IDecide<RefuseVerification, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(RefuseVerification command, Company state, Actor actor) =>
        Verification.MayBeDoneBy(actor, state) && actor.PersonId == command.By;

    public static IReadOnlyList<CompanyEvent> Decide(RefuseVerification command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        Refusal.UnlessAt(
            "Evidence",
            !string.IsNullOrWhiteSpace(command.Reason),
            "Companies.Refused.ReasonMissing"
        );
        var reason = command.Reason.Trim();
        return state.RefusedBecause == reason
            ? []
            : [new CompanyVerificationRefused(command.CompanyId, command.By, reason)];
    }
}
