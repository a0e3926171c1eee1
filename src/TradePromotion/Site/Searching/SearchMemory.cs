using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TradePromotion.Matching.Finding;

namespace TradePromotion.Site.Searching;

/// <summary>All <see cref="SearchEntry"/> rows in memory, as they are on a day. One writer at a time; anyone may ask meanwhile.</summary>
public sealed class SearchMemory(Thesaurus thesaurus, DateOnly day)
{
    private const int Portion = 2000;
    private const int SureSign = 3;
    private const int GoodSign = 2;
    private const int Sign = 1;

    private static readonly string[] OfCompanyOnly =
    [
        SearchFilters.Sector,
        SearchFilters.Chapter,
        SearchFilters.Certificate,
    ];

    private readonly Dictionary<Guid, (string Names, string[] Tags)> _companies = [];
    private long _position = -1;

    /// <summary>The published products.</summary>
    public FindIndex Products { get; } = new(thesaurus);

    /// <summary>The companies that offer something.</summary>
    public FindIndex Companies { get; } = new(thesaurus);

    /// <summary>The day whose certificates are taken for valid.</summary>
    public DateOnly Day => day;

    /// <summary>Takes in everything there is: companies first, for products are also found by theirs.</summary>
    public async Task Load(ViewReader read, CancellationToken cancel = default)
    {
        var upTo =
            await read.Of<SearchEntry>().MaxAsync(e => (long?)e.Position, cancel) ?? _position;
        var all = read.Of<SearchEntry>().Where(e => e.Position <= upTo && e.IsShown);
        foreach (var products in new[] { false, true })
        {
            var portion = new List<SearchEntry>(Portion);
            await foreach (
                var row in all.Where(e => e.IsProduct == products)
                    .AsAsyncEnumerable()
                    .WithCancellation(cancel)
            )
            {
                portion.Add(row);
                if (portion.Count < Portion)
                    continue;
                Take(portion);
                portion.Clear();
            }
            Take(portion);
        }
        _position = upTo;
    }

    /// <summary>Takes in what has changed since.</summary>
    public async Task CatchUp(ViewReader read, CancellationToken cancel = default)
    {
        var changed = await read.Of<SearchEntry>()
            .Where(e => e.Position > _position)
            .OrderBy(e => e.Position)
            .ToListAsync(cancel);
        if (changed.Count == 0)
            return;
        var companies = changed.Where(e => !e.IsProduct).ToList();
        Take(companies);
        if (companies.Count > 0)
        {
            var ids = companies.ConvertAll(c => c.Id);
            Take(
                await read.Of<SearchEntry>()
                    .Where(e => e.IsProduct && e.IsShown && ids.Contains(e.CompanyId))
                    .ToListAsync(cancel)
            );
        }
        Take(changed.FindAll(e => e.IsProduct));
        _position = changed[^1].Position;
    }

    private void Take(List<SearchEntry> rows)
    {
        foreach (var kind in rows.ToLookup(row => row.IsProduct))
        {
            var index = kind.Key ? Products : Companies;
            index.Remove(kind.Where(row => !row.IsShown).Select(row => row.Id));
            index.Put(
                kind.Where(row => row.IsShown).Select(row => kind.Key ? Product(row) : Company(row))
            );
        }
    }

    private Findable Product(SearchEntry row)
    {
        var company = _companies.GetValueOrDefault(row.CompanyId, ("", []));
        var own = Holding(row);
        var isFromSomewhere = own.Any(IsProvince);
        return new(
            row.Id,
            [new(Names(row), SureSign), new(company.Names, GoodSign), new(row.Words, Sign)],
            row.Spelled,
            // Where the product does not say its province, its company's is meant. What a company deals in and is certified for
            // need not hold for each of its products.
            [
                .. own,
                .. company.Tags.Where(tag =>
                    !OfCompanyOnly.Any(d => tag.StartsWith($"{d}:", StringComparison.Ordinal))
                    && !(isFromSomewhere && IsProvince(tag))
                ),
            ],
            // The nomenclature lists a good before what is made of it and what is left over from it.
            row.HsCode.Length == 0
                ? int.MaxValue
                : int.Parse(row.HsCode.PadRight(8, '0')[..8], CultureInfo.InvariantCulture),
            row.Since?.ToUnixTimeSeconds() ?? 0
        );
    }

    private Findable Company(SearchEntry row)
    {
        var tags = Holding(row);
        _companies[row.Id] = (row.Names, tags);
        var isVerified = tags.Contains(SearchFilters.Tag(SearchFilters.Verified, "yes"));
        return new(
            row.Id,
            [new(Names(row), SureSign), new(row.Words, Sign)],
            row.Spelled,
            tags,
            isVerified ? 0 : 1,
            (isVerified ? 1L << 40 : 0) + (row.Since?.ToUnixTimeSeconds() ?? 0)
        );
    }

    private string[] Holding(SearchEntry row) =>
        [.. row.Tags.Concat(SearchFilters.HoldingOn(day, row.DatedTags)).Distinct()];

    private static string Names(SearchEntry row) =>
        row.OtherNames.Count == 0
            ? row.Names
            : string.Join(' ', [row.Names, .. row.OtherNames.Select(name => name[3..])]);

    private static bool IsProvince(string tag) =>
        tag.StartsWith($"{SearchFilters.Province}:", StringComparison.Ordinal);
}
