using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;
using TradePromotion.Site.Visiting;

namespace TradePromotion.Site.Walking;

/// <summary>Finds booths on a fair's plan by number, company, sector or product, with or without diacritics.</summary>
public static class FairPlanSearch
{
    /// <summary>The numbers of the booths a question means; none for an empty question.</summary>
    public static async Task<IReadOnlySet<string>> Find(
        Views views,
        FairScene scene,
        string? question
    )
    {
        var terms = SearchTerms.Patterns(question).Select(p => p.Trim('%')).ToList();
        if (terms.Count == 0)
            return new HashSet<string>();
        var ids = scene.Exhibitors.SelectMany(e => e.Booth.Products).Distinct().ToArray();
        await using var read = views.Read();
        var products = await read.Of<ProductView>()
            .Where(p => ids.Contains(p.Id) && p.Status == ProductStatus.Published)
            .ToDictionaryAsync(p => p.Id, p => SearchTerms.Text(p.Name.Joined));
        var texts = scene.Exhibitors.ToDictionary(
            e => e.Booth.Number,
            e =>
                SearchTerms.Text(
                    e.Booth.Number,
                    e.Company.Name.Joined,
                    SearchTerms.WordsOf($"Companies.Sector.{e.Booth.Sector}")
                ) + string.Concat(e.Booth.Products.Select(id => products.GetValueOrDefault(id, "")))
        );
        return scene
            .Fair.Booths()
            .Select(place => place.Number)
            .Where(number =>
                Matches(texts.GetValueOrDefault(number) ?? SearchTerms.Text(number), terms)
            )
            .ToHashSet();
    }

    /// <summary>Whether each term begins a word of the text.</summary>
    public static bool Matches(string text, IEnumerable<string> terms) =>
        terms.All(term => text.Contains(term, StringComparison.Ordinal));
}
