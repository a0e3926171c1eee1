using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Needing;

/// <summary>An answer that is missing. The words <c>Matchmaking.Gap.{Key}</c> say what its lack does.</summary>
/// <param name="Points">What it costs, of a hundred.</param>
/// <param name="Href">Where it can be given.</param>
public sealed record NeedsGap(string Key, int Points, string Href);

/// <summary>How much of what decides on suggestions a buyer has said.</summary>
public static class NeedsCompleteness
{
    // What each answer is worth follows what it weighs in the scores (Recommending/Scoring): the goods most, then price and quantity.
    private static readonly (
        string Key,
        int Points,
        string Step,
        Func<Wanted, bool> Has
    )[] OfEachNeed =
    [
        ("Hs", 10, NeedSteps.Goods, w => w.HsCode.Length > 0),
        ("Price", 10, NeedSteps.Amount, w => w.Price is not null),
        ("Quantity", 10, NeedSteps.Amount, w => w.Quantity is not null),
        ("Certificates", 8, NeedSteps.Terms, w => w.Certificates is not null),
        ("Incoterms", 5, NeedSteps.Terms, w => w.Incoterms.Count > 0),
        ("Origins", 5, NeedSteps.Origin, w => w.Origins is not null),
    ];

    /// <summary>What is missing, the most costly first. An answer counts when all needs have it.</summary>
    public static IReadOnlyList<NeedsGap> Gaps(NeedsView needs)
    {
        var about = $"{NeedsPage.Url}#about";
        (string Key, int Points, string Href, bool Has)[] all =
        [
            ("Needs", 22, NeedPage.NewUrl, needs.Needs.Count > 0),
            ("Languages", 10, about, needs.Languages.Count > 0),
            ("Volume", 10, about, needs.Volume is not null),
            ("Kind", 7, about, needs.Kind is not null),
            ("Role", 3, about, needs.Role is not null),
            .. OfEachNeed.Select(part =>
            {
                var lacking = needs.Needs.FirstOrDefault(n => !part.Has(n.Wanted));
                return (
                    part.Key,
                    part.Points,
                    lacking is null ? NeedPage.NewUrl : NeedPage.Url(lacking.Id, part.Step),
                    needs.Needs.Count > 0 && lacking is null
                );
            }),
        ];
        return
        [
            .. all.Where(gap => !gap.Has)
                .OrderByDescending(gap => gap.Points)
                .Select(gap => new NeedsGap(gap.Key, gap.Points, gap.Href)),
        ];
    }

    /// <summary>From 0 to 100.</summary>
    public static int Score(IReadOnlyList<NeedsGap> gaps) => 100 - gaps.Sum(gap => gap.Points);
}
