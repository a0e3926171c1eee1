using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Verifying;

/// <summary>An officer does not let a paper count, or no longer, and tells the company why.</summary>
public sealed record RefusePaper(Guid CompanyId, Guid PaperId, string Reason, DateOnly Day, Guid By)
    : IDecide<RefusePaper, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(RefusePaper command, Company state, Actor actor) =>
        Verification.MayBeDoneBy(actor, state) && actor.PersonId == command.By;

    public static IReadOnlyList<CompanyEvent> Decide(RefusePaper command, Company state)
    {
        var paper = state.Papers.GetValueOrDefault(command.PaperId);
        Refusal.Unless(paper is not null, "Companies.Refused.PaperUnknown");
        Refusal.UnlessAt(
            "Reason",
            !string.IsNullOrWhiteSpace(command.Reason),
            "Companies.Refused.ReasonMissing"
        );
        var reason = command.Reason.Trim();
        return paper!.State == PaperState.Refused && paper.Reason == reason
            ? []
            : Lapsing.With(
                state,
                new CompanyPaperRefused(command.CompanyId, command.PaperId, command.By, reason),
                command.Day
            );
    }
}
