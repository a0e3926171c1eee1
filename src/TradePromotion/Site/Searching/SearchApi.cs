using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Site.Searching;

/// <summary>A product as the search API gives it.</summary>
/// <param name="Name">By language.</param>
/// <param name="Booth">Where its company can be met; null when nowhere.</param>
public sealed record ProductFound(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    string Sector,
    string HsCode,
    string? Company,
    string? Booth,
    string Url
);

/// <summary>A company as the search API gives it.</summary>
public sealed record CompanyFound(
    Guid Id,
    IReadOnlyDictionary<string, string> Name,
    string Country,
    bool Verified,
    string? Booth,
    string Url
);

/// <summary>What the search API answers.</summary>
/// <param name="Products">How many products there are in all.</param>
/// <param name="Companies">How many companies there are in all.</param>
/// <param name="Counts">How many there would be with a filter's value, as <c>filter:value</c>.</param>
public sealed record SearchAnswer(
    int Products,
    IReadOnlyList<ProductFound> FoundProducts,
    int Companies,
    IReadOnlyList<CompanyFound> FoundCompanies,
    IReadOnlyDictionary<string, int> Counts
);

/// <summary>Search for machines: <c>/api/search?q=ca phe</c>.</summary>
public static class SearchApi
{
    /// <summary>Maps it.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/api/search", Find)
            .WithName("Search")
            .WithSummary("Finds published products and companies")
            .WithDescription(
                "Every word must begin a word of what is found; Vietnamese signs may be left out, slips are forgiven. "
                    + $"Filters, each as often as wanted: {string.Join(", ", SearchFilters.All)}. Addresses are relative to the site's root."
            );

    private static async Task<SearchAnswer> Find(
        Search search,
        Words words,
        HttpRequest request,
        string? q,
        int? page,
        CancellationToken cancel
    )
    {
        var language = words.Language;
        var found = await search.Find(
            SearchQuestion.Of(request.Query) with
            {
                Text = q,
                Page = Math.Clamp(page ?? 1, 1, SearchQuestion.LastPage),
                OnlyCompanies = false,
            },
            cancel
        );
        string Url(string relative) => $"/{language}/{relative}";
        string? Booth(Guid company) =>
            found.Booths.TryGetValue(company, out var booth)
                ? Url(FairUrls.Booth(booth.FairAddress, booth.Number))
                : null;
        return new SearchAnswer(
            found.Products.Total,
            [
                .. found.Products.Items.Select(p => new ProductFound(
                    p.Id,
                    p.Name.ToDictionary(),
                    p.Sector,
                    p.HsCode,
                    found.Makers.GetValueOrDefault(p.CompanyId)?.Name.In(language),
                    Booth(p.CompanyId),
                    Url(Catalogue.Published.ProductView.UrlOf(p.Id))
                )),
            ],
            found.Companies.Total,
            [
                .. found.Companies.Items.Select(c => new CompanyFound(
                    c.Id,
                    c.Name.ToDictionary(),
                    c.Country,
                    c.VerifiedAt is not null,
                    Booth(c.Id),
                    Url(CompanyView.UrlOf(c.Id))
                )),
            ],
            found.Counts
        );
    }
}
