using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>A buyer says how the company buys. Every answer may be left for later.</summary>
public sealed record DescribeBuying(
    Guid CompanyId,
    BuyerKind? Kind,
    PurchaseRole? Role,
    Money? Volume,
    IReadOnlyList<string> Languages
) : IDecide<DescribeBuying, Needs, NeedsEvent>
{
    public Guid StreamId => Needs.IdOf(CompanyId);

    public static bool Allows(DescribeBuying command, Needs state, Actor actor) =>
        actor.IsPlatform || actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<NeedsEvent> Decide(DescribeBuying command, Needs state)
    {
        Refusal.UnlessAt(
            "Kind",
            command.Kind is not { } kind || Enum.IsDefined(kind),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        Refusal.UnlessAt(
            "Role",
            command.Role is not { } role || Enum.IsDefined(role),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        Refusal.UnlessAt(
            "Volume",
            command.Volume is not { } volume || YearlyMoney.IsValid(volume),
            "Matchmaking.Refused.VolumeMalformed"
        );
        Refusal.UnlessAt(
            "Languages",
            command.Languages.All(SpokenLanguages.Knows),
            "Companies.Refused.LanguageUnknown"
        );
        var described = new BuyingDescribed(
            command.CompanyId,
            command.Kind,
            command.Role,
            command.Volume,
            [.. command.Languages.Distinct()]
        );
        return Same(described, state.Buying) ? [] : [described];
    }

    private static bool Same(BuyingDescribed now, BuyingDescribed? before) =>
        before is not null
        && now.Languages.SequenceEqual(before.Languages)
        && now == before with { Languages = now.Languages };
}
