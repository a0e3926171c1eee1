using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Likening;

/// <summary>Finds companies that may be there already.</summary>
public sealed class Likenesses(Views views)
{
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
        var papers = await SharedNumbers
            .Given(read)
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
}
