using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matching.Finding;

namespace TradePromotion.Site.Searching;

/// <summary>What a question finds.</summary>
/// <param name="Makers">The companies of the products, by id.</param>
/// <param name="Booths">Where the companies can be met, by company.</param>
/// <param name="Counts">By tag of <see cref="SearchFilters"/>: how many there would be.</param>
/// <param name="Corrections">Words that had to be read as others.</param>
/// <param name="Instead">Where nothing was found: similar questions that find something, and how much.</param>
public sealed record SearchResults(
    Found<ProductView> Products,
    Found<CompanyView> Companies,
    IReadOnlyDictionary<Guid, CompanyView> Makers,
    IReadOnlyDictionary<Guid, CompanyBooth> Booths,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<Correction> Corrections,
    IReadOnlyList<(SearchQuestion Question, int Total)> Instead
);

/// <summary>Searches everything public: products, companies, and the booths they stand at.</summary>
public sealed class Search(Views views, SearchIndex index)
{
    /// <summary>Things on a page.</summary>
    public const int PageSize = 24;

    private const int FewCompanies = 8;

    /// <summary>What the question finds; beside products a few companies, on the first page.</summary>
    public async Task<SearchResults> Find(
        SearchQuestion question,
        CancellationToken cancel = default
    )
    {
        var memory = await index.Current(cancel);
        var products = memory.Products.Find(
            question.OnlyCompanies ? question.Asked(1, 0) : question.Asked(question.Page, PageSize)
        );
        var companies = memory.Companies.Find(
            question.OnlyCompanies ? question.Asked(question.Page, PageSize)
            : question.Page == 1 ? question.Asked(1, FewCompanies)
            : question.Asked(1, 0)
        );
        var isNothing = products.Total == 0 && companies.Total == 0;
        var leading = question.OnlyCompanies || products.Counts.Count == 0 ? companies : products;

        await using var read = views.Read();
        var shownProducts = await Rows<ProductView>(read, products.Ids, cancel);
        var makers = shownProducts.Select(p => p.CompanyId).Distinct().ToList();
        var known = await Rows<CompanyView>(read, [.. makers.Union(companies.Ids)], cancel);
        var byId = known.ToDictionary(c => c.Id);
        return new(
            new(shownProducts, products.Total),
            new([.. companies.Ids.Where(byId.ContainsKey).Select(id => byId[id])], companies.Total),
            byId,
            await CompanyBooths.Of(read, [.. byId.Keys], cancel),
            leading.Counts,
            products.Total > 0 || companies.Total == 0
                ? products.Corrections
                : companies.Corrections,
            isNothing ? Instead(memory, question) : []
        );
    }

    // The rows in the order of their ids; what is no longer there is passed over.
    private static async Task<List<TRow>> Rows<TRow>(
        ViewReader read,
        IReadOnlyList<Guid> ids,
        CancellationToken cancel
    )
        where TRow : class, IRow
    {
        if (ids.Count == 0)
            return [];
        var rows = await read.Of<TRow>()
            .Where(row => ids.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancel);
        return [.. ids.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    private static List<(SearchQuestion, int)> Instead(SearchMemory memory, SearchQuestion question)
    {
        var words = (question.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var fewer = words.Length is > 1 and <= 8
            ? words.Select(
                (_, i) =>
                    question with
                    {
                        Text = string.Join(' ', words.Where((_, n) => n != i)),
                        Page = 1,
                    }
            )
            : [];
        SearchQuestion[] unfiltered =
            question.Filters.Count > 0 ? [question with { Filters = [], Page = 1 }] : [];
        return
        [
            .. unfiltered
                .Concat(fewer)
                .Select(q =>
                    (
                        q,
                        Total: memory.Products.Find(q.Asked(1, 0)).Total
                            + memory.Companies.Find(q.Asked(1, 0)).Total
                    )
                )
                .Where(q => q.Total > 0)
                .OrderByDescending(q => q.q.Filters.Count == 0 && question.Filters.Count > 0)
                .ThenByDescending(q => q.Total)
                .Take(5),
        ];
    }
}
