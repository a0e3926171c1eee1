using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>Numbers of papers, an LEI or a VAT number, that more than one company handed in.</summary>
public sealed class SharedNumbers(Views views)
{
    /// <summary>Other companies that handed in the same number as a paper, by the paper.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<CompanyView>>> Of(
        IReadOnlyCollection<PaperView> papers,
        CancellationToken cancel = default
    )
    {
        var numbers = papers.Select(p => p.Number).OfType<string>().Distinct().ToList();
        await using var read = views.Read();
        var others = await Given(read)
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

    /// <summary>The papers with a number that one organisation has and no other.</summary>
    internal static IQueryable<PaperView> Given(ViewReader read) =>
        read.Of<PaperView>()
            .Where(p =>
                (p.Kind == "lei" || p.Kind == "vat-number")
                && p.Number != null
                && p.State != PaperState.Refused
            );

    /// <summary>Pairs of companies that gave the same.</summary>
    internal static async Task<IEnumerable<(Guid, Guid, LikenessReason)>> Twice(
        ViewReader read,
        int most,
        CancellationToken cancel
    )
    {
        var papers = Given(read);
        var numbers = papers.GroupBy(p => p.Number).Where(g => g.Count() > 1).Select(g => g.Key);
        var doubled = await papers
            .Where(p => numbers.Contains(p.Number))
            .Select(p => new
            {
                p.Kind,
                p.Number,
                p.CompanyId,
            })
            .Take(most)
            .ToListAsync(cancel);
        return doubled
            .GroupBy(p => (p.Kind, p.Number), p => p.CompanyId)
            .SelectMany(g =>
                g.Distinct().Order().Skip(1).Select(id => (g.Min(), id, LikenessReason.Number))
            );
    }
}
