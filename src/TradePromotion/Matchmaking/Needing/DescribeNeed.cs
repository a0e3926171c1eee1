using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>A buyer says what is wanted. What it is must be known; everything else may come later.</summary>
public sealed record DescribeNeed(Guid CompanyId, Guid NeedId, Wanted Wanted)
    : IDecide<DescribeNeed, Needs, NeedsEvent>
{
    /// <summary>How long the words may be.</summary>
    public const int LongestWords = 300;
    private const decimal Largest = 1_000_000_000_000;

    public Guid StreamId => Needs.IdOf(CompanyId);

    public static bool Allows(DescribeNeed command, Needs state, Actor actor) =>
        actor.IsPlatform || actor.WorksFor(command.CompanyId);

    public static IReadOnlyList<NeedsEvent> Decide(DescribeNeed command, Needs state)
    {
        var wanted = command.Wanted;
        Refusal.UnlessAt(
            "Words",
            wanted.HsCode.Length > 0 || wanted.Words.Length > 0,
            "Matchmaking.Refused.GoodsMissing"
        );
        Refusal.UnlessAt(
            "Words",
            wanted.Words.Length <= LongestWords,
            "Matchmaking.Refused.WordsTooLong",
            LongestWords
        );
        Refusal.UnlessAt(
            "HsCode",
            wanted.HsCode.Length == 0 || HsCode.IsValid(wanted.HsCode),
            "Catalogue.Refused.HsCodeUnknown"
        );
        Refusal.UnlessAt(
            "Quantity",
            wanted.Quantity is not { } q
                || (q.Quantity is > 0 and < Largest && Nomenclature.Units.Knows(q.Unit)),
            "Matchmaking.Refused.QuantityMalformed"
        );
        Refusal.UnlessAt(
            "Price",
            wanted.Price is not { } price || IsValid(price),
            "Matchmaking.Refused.PriceMalformed"
        );
        Refusal.UnlessAt(
            "Incoterms",
            wanted.Incoterms.All(Nomenclature.Incoterms.Knows),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        Refusal.UnlessAt(
            "Certificates",
            (wanted.Certificates ?? []).All(Nomenclature.Certifications.Knows),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        Refusal.UnlessAt(
            "Origins",
            (wanted.Origins ?? []).All(Provinces.Knows),
            "Matchmaking.Refused.ChoiceUnknown"
        );
        var before = state.Wanted.GetValueOrDefault(command.NeedId);
        Refusal.Unless(
            before is not null || state.Wanted.Count < Needs.Most,
            "Matchmaking.Refused.TooManyNeeds",
            Needs.Most
        );
        return wanted.Equals(before)
            ? []
            : [new NeedDescribed(command.CompanyId, command.NeedId, wanted)];
    }

    private static bool IsValid(PriceWished price) =>
        price.To is > 0 and < Largest
        && price.From is null or > 0m
        && !(price.From > price.To)
        && Nomenclature.Currencies.Knows(price.Currency)
        && Nomenclature.Units.Knows(price.Unit);
}
