using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>Two companies that may be one.</summary>
public sealed record AlikePair(CompanyView First, CompanyView Second, LikenessReason Reason);

/// <summary>Finds companies that are there twice.</summary>
public sealed class AlikePairs(Views views)
{
    private const int MostPairs = 100;

    /// <summary>Pairs that may be one company and that nobody has told apart.</summary>
    public async Task<IReadOnlyList<AlikePair>> Find(CancellationToken cancel = default)
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
        found.AddRange(await SharedNumbers.Twice(read, MostPairs * 10, cancel));
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
}
