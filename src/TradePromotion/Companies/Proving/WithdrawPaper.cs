using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Proving;

/// <summary>A manager takes a paper back. What it proved no longer holds.</summary>
public sealed record WithdrawPaper(Guid CompanyId, Guid PaperId, DateOnly Day, Guid By)
    : IDecide<WithdrawPaper, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(WithdrawPaper command, Company state, Actor actor) =>
        actor.PersonId == command.By && state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(WithdrawPaper command, Company state) =>
        state.Papers.TryGetValue(command.PaperId, out var paper)
            ? Lapsing.With(
                state,
                new CompanyPaperWithdrawn(
                    command.CompanyId,
                    command.PaperId,
                    // The same file may stand behind another paper.
                    state.Papers.Values.Count(p => p.DocumentId == paper.DocumentId) == 1
                        ? paper.DocumentId
                        : null,
                    command.By
                ),
                command.Day
            )
            : [];
}
