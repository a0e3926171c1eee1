using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Wishing;

/// <summary>An answer that is missing. The words <c>Matchmaking.Lack.{Key}</c> say what its lack does.</summary>
/// <param name="Points">What it costs, of a hundred.</param>
/// <param name="Href">Where it can be given.</param>
public sealed record WishesGap(string Key, int Points, string Href);

/// <summary>What an exhibitor has said elsewhere that matching looks at too.</summary>
/// <param name="Products">How many products are published.</param>
/// <param name="Languages">Whether anybody at a booth has said which languages they speak.</param>
public sealed record SaidElsewhere(int Products, bool Languages);

/// <summary>How much of what decides on suggestions an exhibitor has said.</summary>
public static class WishesCompleteness
{
    /// <summary>What is missing, the most costly first.</summary>
    public static IReadOnlyList<WishesGap> Gaps(WishesView wishes, SaidElsewhere elsewhere)
    {
        (string Key, int Points, string Href, bool Has)[] all =
        [
            ("Products", 30, "desk/products", elsewhere.Products > 0),
            ("Markets", 25, $"{WishesPage.Url}#markets", wishes.Markets.Count > 0),
            ("Kinds", 20, $"{WishesPage.Url}#buyers", wishes.Kinds.Count > 0),
            ("Smallest", 15, $"{WishesPage.Url}#buyers", wishes.Smallest is not null),
            ("Team", 10, "account", elsewhere.Languages),
        ];
        return
        [
            .. all.Where(gap => !gap.Has)
                .OrderByDescending(gap => gap.Points)
                .Select(gap => new WishesGap(gap.Key, gap.Points, gap.Href)),
        ];
    }

    /// <summary>From 0 to 100.</summary>
    public static int Score(IReadOnlyList<WishesGap> gaps) => 100 - gaps.Sum(gap => gap.Points);
}
