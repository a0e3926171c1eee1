using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Published;

/// <summary>Where a company can be met.</summary>
/// <param name="BoothId">The booth.</param>
/// <param name="Number">The booth's number on the plan.</param>
/// <param name="Fair">The fair's name.</param>
/// <param name="FairAddress">The fair's address.</param>
/// <param name="IsLive">Whether the fair's days have come.</param>
/// <param name="IsOver">Whether they are past, so that nobody can be met there any more.</param>
public sealed record CompanyBooth(
    Guid BoothId,
    string Number,
    LocalText Fair,
    string FairAddress,
    bool IsLive,
    bool IsOver
);

/// <summary>Finds the booths of companies.</summary>
public static class CompanyBooths
{
    /// <summary>Of each company one booth, by company: a live fair's before a coming one's, a closed one's last; companies without a booth are missing.</summary>
    public static async Task<Dictionary<Guid, CompanyBooth>> Of(
        ViewReader read,
        List<Guid> companies,
        CancellationToken cancel = default
    )
    {
        var booths = await read.Of<BoothView>()
            .Where(b => companies.Contains(b.CompanyId))
            .Join(
                read.Of<FairView>(),
                booth => booth.FairId,
                fair => fair.Id,
                (booth, fair) => new { booth, fair }
            )
            .ToListAsync(cancel);
        return booths
            .GroupBy(b => b.booth.CompanyId)
            .ToDictionary(
                group => group.Key,
                group =>
                {
                    var best = group
                        .OrderByDescending(b => b.fair.State == FairState.Live)
                        .ThenBy(b => b.fair.State == FairState.Closed)
                        .ThenByDescending(b => b.fair.FirstDay)
                        .First();
                    return new CompanyBooth(
                        best.booth.Id,
                        best.booth.Number,
                        best.fair.Name,
                        best.fair.Address,
                        best.fair.State == FairState.Live,
                        best.fair.State == FairState.Closed
                    );
                }
            );
    }
}
