using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Expiring;

/// <summary>The platform notes that a paper's last day is over; a verification that rested on it ends.</summary>
public sealed record ExpirePaper(Guid CompanyId, Guid PaperId, DateOnly Day)
    : IDecide<ExpirePaper, Company, CompanyEvent>
{
    public Guid StreamId => CompanyId;

    public static bool Allows(ExpirePaper command, Company state, Actor actor) => actor.IsPlatform;

    public static IReadOnlyList<CompanyEvent> Decide(ExpirePaper command, Company state) =>
        state.Papers.TryGetValue(command.PaperId, out var paper)
        && paper is { IsExpired: false, LastDay: { } last }
        && last < command.Day
            ? Lapsing.With(
                state,
                new CompanyPaperExpired(command.CompanyId, command.PaperId, last),
                command.Day
            )
            : [];
}
