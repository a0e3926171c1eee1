using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Proving;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>Why two companies may be one.</summary>
public enum LikenessReason
{
    /// <summary>Their names differ in nothing but signs and legal form.</summary>
    Name,

    /// <summary>Their tax codes differ in nothing but the branch.</summary>
    TaxCode,

    /// <summary>They handed in the same LEI or VAT number, or one's VAT number is the other's tax code.</summary>
    Number,
}

/// <summary>A company that may be the one meant.</summary>
public sealed record Alike(CompanyView Company, LikenessReason Reason);

/// <summary>Two companies that may be one.</summary>
public sealed record AlikePair(CompanyView First, CompanyView Second, LikenessReason Reason);

/// <summary>Finds companies that may be there already.</summary>
public sealed class Likenesses(Views views)
{
    private const int MostPairs = 100;

    /// <summary>Companies of the country that may be the one of these names and this tax code.</summary>
    public async Task<IReadOnlyList<Alike>> Of(
        string country,
        LocalText name,
        string? taxCode,
        CancellationToken cancel = default
    )
    {
        var asked = new LikenessQuestion(country, name, taxCode);
        return [.. (await Of([asked], cancel)).GetValueOrDefault(asked, [])];
    }

    /// <summary>The same for many at once.</summary>
    public async Task<IReadOnlyDictionary<LikenessQuestion, List<Alike>>> Of(
        IReadOnlyCollection<LikenessQuestion> questions,
        CancellationToken cancel = default
    )
    {
        var names = questions.SelectMany(q => q.Keys).Distinct().ToList();
        var roots = questions.Select(q => q.Root).Where(root => root != "").Distinct().ToList();
        await using var read = views.Read();
        var rows = await read.Of<LikenessView>()
            .Where(l =>
                (l.Vi != "" && names.Contains(l.Vi))
                || (l.En != "" && names.Contains(l.En))
                || (l.TaxRoot != "" && roots.Contains(l.TaxRoot))
            )
            .ToListAsync(cancel);
        var ids = rows.ConvertAll(row => row.Id);
        var readings = questions.SelectMany(q => q.Numbers).Distinct().ToList();
        var papers = await Numbered(read)
            .Where(p => readings.Contains(p.Number!))
            .Select(p => new { p.CompanyId, p.Number })
            .ToListAsync(cancel);
        ids.AddRange(papers.Select(p => p.CompanyId));
        var companies = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancel);
        return questions
            .Distinct()
            .ToDictionary(
                q => q,
                q =>
                    rows.Where(row => row.Country == q.Country && companies.ContainsKey(row.Id))
                        .Select(row => (Company: companies[row.Id], Reason: q.Why(row)))
                        .Where(found => found.Reason is not null)
                        .Select(found => new Alike(found.Company, found.Reason!.Value))
                        .Concat(
                            papers
                                .Where(p =>
                                    q.Numbers.Contains(p.Number)
                                    && companies.ContainsKey(p.CompanyId)
                                )
                                .Select(p => new Alike(
                                    companies[p.CompanyId],
                                    LikenessReason.Number
                                ))
                        )
                        .DistinctBy(alike => alike.Company.Id)
                        .ToList()
            );
    }

    /// <summary>Pairs that may be one company and that nobody has told apart.</summary>
    public async Task<IReadOnlyList<AlikePair>> Pairs(CancellationToken cancel = default)
    {
        await using var read = views.Read();
        var all = read.Of<LikenessView>();
        var found = new List<(Guid A, Guid B, LikenessReason Reason)>();
        found.AddRange(
            await Twice(
                all.Where(l => l.TaxRoot != ""),
                l => l.Country + l.TaxRoot,
                LikenessReason.TaxCode
            )
        );
        found.AddRange(
            await Twice(all.Where(l => l.Vi != ""), l => l.Country + l.Vi, LikenessReason.Name)
        );
        found.AddRange(
            await Twice(all.Where(l => l.En != ""), l => l.Country + l.En, LikenessReason.Name)
        );
        found.AddRange(await NumberedTwice(read, cancel));
        var pairs = found.DistinctBy(pair => (pair.A, pair.B)).ToList();
        var apartIds = pairs.ConvertAll(pair => ToldApart.IdOf(pair.A, pair.B));
        var apart = await read.Of<ToldApartView>()
            .Where(p => apartIds.Contains(p.Id))
            .Select(p => p.Id)
            .ToListAsync(cancel);
        var ids = pairs.SelectMany(pair => new[] { pair.A, pair.B }).Distinct().ToList();
        var companies = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancel);
        return
        [
            .. pairs
                .Where(pair =>
                    !apart.Contains(ToldApart.IdOf(pair.A, pair.B))
                    && companies.ContainsKey(pair.A)
                    && companies.ContainsKey(pair.B)
                )
                .Select(pair => new AlikePair(companies[pair.A], companies[pair.B], pair.Reason))
                .OrderByDescending(pair => pair.Second.RegisteredAt)
                .Take(MostPairs),
        ];

        async Task<IEnumerable<(Guid, Guid, LikenessReason)>> Twice(
            IQueryable<LikenessView> rows,
            System.Linq.Expressions.Expression<Func<LikenessView, string>> key,
            LikenessReason reason
        )
        {
            var keys = rows.GroupBy(key).Where(g => g.Count() > 1).Select(g => g.Key);
            var doubled = await rows.Join(keys, key, k => k, (row, k) => new { row.Id, Key = k })
                .Take(MostPairs * 10)
                .ToListAsync(cancel);
            // The ids sort by when they were made: the first is the one that was there.
            return doubled
                .GroupBy(row => row.Key, row => row.Id)
                .SelectMany(g => g.Order().Skip(1).Select(id => (g.Min(), id, reason)));
        }
    }

    /// <summary>Other companies that handed in the same number as a paper, by the paper.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<CompanyView>>> SameNumbers(
        IReadOnlyCollection<PaperView> papers,
        CancellationToken cancel = default
    )
    {
        var numbers = papers.Select(p => p.Number).OfType<string>().Distinct().ToList();
        await using var read = views.Read();
        var others = await Numbered(read)
            .Where(p => numbers.Contains(p.Number!))
            .Join(
                read.Of<CompanyView>(),
                p => p.CompanyId,
                c => c.Id,
                (p, c) =>
                    new
                    {
                        p.Kind,
                        p.Number,
                        Company = c,
                    }
            )
            .ToListAsync(cancel);
        return papers.ToDictionary(
            paper => paper.Id,
            IReadOnlyList<CompanyView> (paper) =>
                [
                    .. others
                        .Where(o =>
                            o.Kind == paper.Kind
                            && o.Number == paper.Number
                            && o.Company.Id != paper.CompanyId
                        )
                        .Select(o => o.Company)
                        .DistinctBy(c => c.Id),
                ]
        );
    }

    // Numbers that one organisation has and no other.
    private static IQueryable<PaperView> Numbered(ViewReader read) =>
        read.Of<PaperView>()
            .Where(p =>
                (p.Kind == "lei" || p.Kind == "vat-number")
                && p.Number != null
                && p.State != PaperState.Refused
            );

    private static async Task<IEnumerable<(Guid, Guid, LikenessReason)>> NumberedTwice(
        ViewReader read,
        CancellationToken cancel
    )
    {
        var papers = Numbered(read);
        var numbers = papers.GroupBy(p => p.Number).Where(g => g.Count() > 1).Select(g => g.Key);
        var doubled = await papers
            .Where(p => numbers.Contains(p.Number))
            .Select(p => new
            {
                p.Kind,
                p.Number,
                p.CompanyId,
            })
            .Take(MostPairs * 10)
            .ToListAsync(cancel);
        return doubled
            .GroupBy(p => (p.Kind, p.Number), p => p.CompanyId)
            .SelectMany(g =>
                g.Distinct().Order().Skip(1).Select(id => (g.Min(), id, LikenessReason.Number))
            );
    }
}

/// <summary>A company somebody speaks of.</summary>
public sealed record LikenessQuestion(string Country, LocalText Name, string? TaxCode)
{
    /// <summary>The keys of its names.</summary>
    public IEnumerable<string> Keys =>
        Name.Select(name => NameKey.Of(name.Value)).Where(key => key.Length > 0);

    /// <summary>Its tax code without the branch.</summary>
    public string Root => LikenessView.Root(Country, TaxCode);

    /// <summary>How its tax code may read as a VAT number.</summary>
    public IReadOnlyList<string> Numbers =>
        Country == "VN" ? [] : VatNumbers.Readings(Country, Companies.TaxCode.Plain(TaxCode ?? ""));

    /// <summary>Why the row may be the same company; null when nothing speaks for it.</summary>
    public LikenessReason? Why(LikenessView row) =>
        Root != "" && row.TaxRoot == Root ? LikenessReason.TaxCode
        : Keys.Any(key => key == row.Vi || key == row.En) ? LikenessReason.Name
        : null;
}
