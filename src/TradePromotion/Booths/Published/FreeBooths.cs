using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Published;

/// <summary>Which booths of a fair nobody has and nobody is offered.</summary>
public static class FreeBooths
{
    /// <summary>Their numbers, in the plan's order.</summary>
    public static async Task<List<string>> Of(
        ViewReader read,
        FairView fair,
        CancellationToken cancel = default
    )
    {
        var taken = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fair.Id && (a.Number != null || a.OfferedNumber != null))
            .Select(a => a.Number ?? a.OfferedNumber!)
            .ToListAsync(cancel);
        return [.. fair.Booths().Select(b => b.Number).Where(number => !taken.Contains(number))];
    }
}
