using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>A buyer no longer wants it.</summary>
public sealed record DropNeed(Guid CompanyId, Guid NeedId) : IDecide<DropNeed, Needs, NeedsEvent>
{
    public Guid StreamId => Needs.IdOf(CompanyId);

    public static bool Allows(DropNeed command, Needs state, Actor actor) =>
        actor.IsPlatform || actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<NeedsEvent> Decide(DropNeed command, Needs state) =>
        state.Wanted.ContainsKey(command.NeedId)
            ? [new NeedDropped(command.CompanyId, command.NeedId)]
            : [];
}
