using TradePromotion.Companies.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Wishing;

/// <summary>An exhibitor says whom the company wishes to meet. Every answer may be left for later.</summary>
public sealed record StateWishes(
    Guid CompanyId,
    IReadOnlyList<string> Markets,
    IReadOnlyList<BuyerKind> Kinds,
    Money? Smallest
) : IDecide<StateWishes, Wishes, WishesEvent>
{
    public Guid StreamId => Wishes.IdOf(CompanyId);

    public static bool Allows(StateWishes command, Wishes state, Actor actor) =>
        actor.IsPlatform || actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<WishesEvent> Decide(StateWishes command, Wishes state)
    {
        Refusal.UnlessAt(
            "Markets",
            command.Markets.All(Countries.Knows),
            "Companies.Refused.MarketUnknown"
        );
        Refusal.UnlessAt(
            "Kinds",
            command.Kinds.All(kind => Enum.IsDefined(kind)),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        Refusal.UnlessAt(
            "Smallest",
            command.Smallest is not { } smallest || YearlyMoney.IsValid(smallest),
            "Matchmaking.Refused.VolumeMalformed"
        );
        var stated = new WishesStated(
            command.CompanyId,
            [.. command.Markets.Distinct()],
            [.. command.Kinds.Distinct()],
            command.Smallest
        );
        return Same(stated, state.Stated) ? [] : [stated];
    }

    private static bool Same(WishesStated now, WishesStated? before) =>
        before is not null
        && now.Markets.SequenceEqual(before.Markets)
        && now.Kinds.SequenceEqual(before.Kinds)
        && now.Smallest == before.Smallest;
}
