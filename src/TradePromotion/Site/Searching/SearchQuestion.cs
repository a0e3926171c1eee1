using TradePromotion.Matching.Finding;

namespace TradePromotion.Site.Searching;

/// <summary>A question as it stands in an address.</summary>
/// <param name="Text">As typed.</param>
/// <param name="Filters">Chosen values by dimension; only those that exist.</param>
/// <param name="Page">From 1.</param>
/// <param name="OnlyCompanies">Whether companies are paged through instead of products.</param>
public sealed record SearchQuestion(
    string? Text,
    IReadOnlyList<(string Dimension, string Value)> Filters,
    int Page = 1,
    bool OnlyCompanies = false
)
{
    /// <summary>Nobody leafs further; who has that many hits needs another question.</summary>
    public const int LastPage = 400;

    /// <summary>What an address asks; what it says that makes no sense is passed over.</summary>
    public static SearchQuestion Of(IQueryCollection query) =>
        new(
            query["q"].FirstOrDefault(),
            [
                .. from dimension in SearchFilters.All
                from value in query[dimension]
                where value is not null && SearchFilters.Knows(dimension, value)
                group value by (dimension, value) into once
                select once.Key,
            ],
            int.TryParse(query["page"].FirstOrDefault(), out var page)
                ? Math.Clamp(page, 1, LastPage)
                : 1,
            query["show"] == "companies"
        );

    /// <summary>The address, relative to the language's base.</summary>
    public string Url =>
        "search?"
        + string.Join(
            '&',
            [
                $"q={Uri.EscapeDataString(Text ?? "")}",
                .. Filters.Select(f => $"{f.Dimension}={Uri.EscapeDataString(f.Value)}"),
                .. OnlyCompanies ? ["show=companies"] : Array.Empty<string>(),
                .. Page > 1 ? [$"page={Page}"] : Array.Empty<string>(),
            ]
        );

    /// <summary>Whether the value is chosen.</summary>
    public bool Has(string dimension, string value) => Filters.Contains((dimension, value));

    /// <summary>The same question with a value chosen, or no longer, from the first page.</summary>
    public SearchQuestion Toggle(string dimension, string value) =>
        this with
        {
            Filters = Has(dimension, value)
                ? [.. Filters.Where(f => f != (dimension, value))]
                : [.. Filters, (dimension, value)],
            Page = 1,
        };

    /// <summary>For the index.</summary>
    public FindQuestion Asked(int page, int size) =>
        new(
            Text,
            [.. Filters.Select(f => SearchFilters.Tag(f.Dimension, f.Value))],
            (page - 1) * size,
            size
        );
}
