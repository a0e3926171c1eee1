using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Printing;

/// <summary>An exhibitor as the printed catalogue shows it.</summary>
/// <param name="Products">Published ones, in the booth's order.</param>
public sealed record PrintedExhibitor(
    BoothView Booth,
    CompanyView Company,
    int Hall,
    IReadOnlyList<ProductView> Products
);

/// <summary>A fair with all its exhibitors, as its printed catalogue shows them: by hall, then by booth.</summary>
public sealed record PrintedFair(
    FairView Fair,
    FairDetailsView? Details,
    IReadOnlyList<CompanyView> Organisers,
    IReadOnlyList<PrintedExhibitor> Exhibitors
)
{
    /// <summary>Reads a fair by its address; null when there is none or nobody exhibits at it.</summary>
    public static async Task<PrintedFair?> Read(
        Views views,
        string address,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var fair = await read.Of<FairView>().SingleOrDefaultAsync(f => f.Address == address, cancel);
        if (fair is null)
            return null;
        var booths = await read.Of<BoothView>().Where(b => b.FairId == fair.Id).ToListAsync(cancel);
        if (booths.Count == 0)
            return null;
        var details = await read.Of<FairDetailsView>()
            .SingleOrDefaultAsync(d => d.Id == fair.Id, cancel);
        Guid[] organisers = [fair.AgencyId, .. fair.CoOrganisers];
        Guid[] ids = [.. booths.Select(b => b.CompanyId).Concat(organisers).Distinct()];
        var companies = await read.Of<CompanyView>()
            .Where(c => ids.Contains(c.Id))
            .ToDictionaryAsync(c => c.Id, cancel);
        var shown = booths.SelectMany(b => b.Products).Distinct().ToArray();
        var products = await read.Of<ProductView>()
            .Where(p => shown.Contains(p.Id) && p.Status == ProductStatus.Published)
            .ToDictionaryAsync(p => p.Id, cancel);
        var halls = fair
            .Halls.SelectMany(hall => hall.Booths.Select(b => (b.Number, hall.Hall)))
            .DistinctBy(b => b.Number)
            .ToDictionary(b => b.Number, b => b.Hall);
        return new(
            fair,
            details,
            [.. organisers.Select(companies.GetValueOrDefault).OfType<CompanyView>()],
            [
                .. booths
                    .Where(b => companies.ContainsKey(b.CompanyId))
                    .Select(b => new PrintedExhibitor(
                        b,
                        companies[b.CompanyId],
                        halls.GetValueOrDefault(b.Number, 1),
                        [
                            .. b
                                .Products.Select(products.GetValueOrDefault)
                                .OfType<ProductView>()
                                .Where(p => p.CompanyId == b.CompanyId),
                        ]
                    ))
                    .OrderBy(e => e.Hall)
                    .ThenBy(e => e.Booth.Number, StringComparer.Ordinal),
            ]
        );
    }
}
