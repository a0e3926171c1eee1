using Microsoft.EntityFrameworkCore;

namespace TradePromotion.Companies.Published;

/// <summary>Finds companies that offer something by words in any order, with or without Vietnamese signs.</summary>
public static class CompanySearch
{
    private static readonly CompanyKind[] Offering =
    [
        CompanyKind.Enterprise,
        CompanyKind.Cooperative,
        CompanyKind.Household,
        CompanyKind.ServiceProvider,
    ];

    /// <summary>
    /// Every word must begin a word of the name, a sector, the province or the country. Names come first, verified before others.
    /// Buyers are not listed: who is looking is nobody's business.
    /// </summary>
    /// <param name="sector">Only this sector; null for all.</param>
    public static async Task<Found<CompanyView>> Find(
        ViewReader read,
        string? question,
        string? sector,
        int page,
        int size,
        CancellationToken cancel = default
    )
    {
        var found = read.Of<CompanyView>().Where(c => Offering.Contains(c.Kind));
        if (!string.IsNullOrEmpty(sector))
            found = found.Where(c => c.Sectors.Contains(sector));
        foreach (var pattern in SearchTerms.Patterns(question))
            found = found.Where(c => EF.Functions.Like(c.SearchText, pattern));

        var total = await found.CountAsync(cancel);
        if (total == 0)
            return new([], 0);
        var phrase = SearchTerms.Phrase(question);
        var items = await found
            .OrderByDescending(c => EF.Functions.Like(c.NameText, phrase))
            .ThenByDescending(c => c.VerifiedAt != null)
            .ThenBy(c => c.NameText)
            .ThenBy(c => c.Id)
            .Skip((page - 1) * size)
            .Take(size)
            .ToListAsync(cancel);
        return new(items, total);
    }
}
