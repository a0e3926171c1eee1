using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue.Published;

/// <summary>Finds published products by words in any order, with or without Vietnamese signs.</summary>
public static class ProductSearch
{
    private const int MostCompanies = 200;

    /// <summary>
    /// Every word must begin a word of the product or of its company's name; products whose own name holds the whole question come first,
    /// then those whose name holds every word; among them the nomenclature's order counts, which lists a good before what is made of it
    /// and what is left over from it, then the newest. An empty question finds everything, the newest first.
    /// </summary>
    /// <param name="sector">Only this sector; null for all.</param>
    /// <param name="page">From 1.</param>
    public static async Task<Found<ProductView>> Find(
        ViewReader read,
        string? question,
        string? sector,
        int page,
        int size,
        CancellationToken cancel = default
    )
    {
        var found = read.Of<ProductView>().Where(p => p.Status == ProductStatus.Published);
        if (!string.IsNullOrEmpty(sector))
            found = found.Where(p => p.Sector == sector);

        var patterns = SearchTerms.Patterns(question);
        foreach (var pattern in patterns)
        {
            // The companies are few and named first, so that both halves of the "or" stay on their indexes.
            var companies = await read.Of<CompanyView>()
                .Where(c => EF.Functions.Like(c.NameText, pattern))
                .OrderBy(c => c.Id)
                .Select(c => c.Id)
                .Take(MostCompanies)
                .ToListAsync(cancel);
            found = found.Where(p =>
                EF.Functions.Like(p.SearchText, pattern) || companies.Contains(p.CompanyId)
            );
        }

        var total = await found.CountAsync(cancel);
        if (total == 0)
            return new Found<ProductView>([], 0);
        var items = await InOrder(found, question, patterns)
            .Skip((page - 1) * size)
            .Take(size)
            .ToListAsync(cancel);
        return new Found<ProductView>(items, total);
    }

    private static IQueryable<ProductView> InOrder(
        IQueryable<ProductView> found,
        string? question,
        IReadOnlyList<string> patterns
    )
    {
        if (patterns.Count == 0)
            return found.OrderByDescending(p => p.PublishedAt).ThenBy(p => p.Id);
        var phrase = SearchTerms.Phrase(question);
        var ranked = found.OrderByDescending(p => EF.Functions.Like(p.NameText, phrase));
        foreach (var pattern in patterns)
            ranked = ranked.ThenByDescending(p => EF.Functions.Like(p.NameText, pattern));
        return ranked
            .ThenBy(p => p.HsCode == "")
            .ThenBy(p => p.HsCode)
            .ThenByDescending(p => p.PublishedAt)
            .ThenBy(p => p.Id);
    }
}
