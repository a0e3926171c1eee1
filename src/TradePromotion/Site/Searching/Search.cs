using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>What a question finds.</summary>
/// <param name="Makers">The companies of the products, by id.</param>
/// <param name="Booths">Where the companies can be met, by company.</param>
public sealed record SearchResults(
    Found<ProductView> Products,
    Found<CompanyView> Companies,
    IReadOnlyDictionary<Guid, CompanyView> Makers,
    IReadOnlyDictionary<Guid, CompanyBooth> Booths
);

/// <summary>Searches everything public: products, companies, and the booths they stand at.</summary>
public sealed class Search(Views views)
{
    /// <summary>Products on a page.</summary>
    public const int PageSize = 24;

    private const int MostCompanies = 8;

    /// <summary>What the question finds; companies only on the first page.</summary>
    /// <param name="sector">Only this sector; null or empty for all.</param>
    /// <param name="page">From 1.</param>
    public async Task<SearchResults> Find(
        string? question,
        string? sector,
        int page,
        CancellationToken cancel = default
    )
    {
        await using var read = views.Read();
        var products = await ProductSearch.Find(read, question, sector, page, PageSize, cancel);
        var companies =
            page == 1
                ? await CompanySearch.Find(read, question, sector, 1, MostCompanies, cancel)
                : new Found<CompanyView>([], 0);

        var makers = products.Items.Select(p => p.CompanyId).Distinct().ToList();
        var byId = await read.Of<CompanyView>()
            .Where(c => makers.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancel);
        var booths = await CompanyBooths.Of(
            read,
            [.. makers.Concat(companies.Items.Select(c => c.Id)).Distinct()],
            cancel
        );
        return new SearchResults(products, companies, byId, booths);
    }
}
