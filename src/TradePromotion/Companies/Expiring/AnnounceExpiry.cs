using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Expiring;

/// <summary>The platform notes that a company is being told, once, that a paper ends soon.</summary>
public sealed record AnnounceExpiry(Guid CompanyId, Guid PaperId, DateOnly Day)
    : IDecide<AnnounceExpiry, Company, CompanyEvent>
{
    /// <summary>How many days before its last one a paper is announced to end.</summary>
    public const int DaysAhead = 30;

    public Guid StreamId => CompanyId;

    public static bool Allows(AnnounceExpiry command, Company state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<CompanyEvent> Decide(AnnounceExpiry command, Company state) =>
        state.Papers.TryGetValue(command.PaperId, out var paper)
        && paper is { IsAnnounced: false, IsExpired: false, LastDay: { } last }
        && paper.State != PaperState.Refused
        && command.Day <= last
        && last < command.Day.AddDays(DaysAhead)
            ? [new CompanyPaperExpiryAnnounced(command.CompanyId, command.PaperId, last)]
            : [];
}
