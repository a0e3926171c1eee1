using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Saving;
using TradePromotion.Site.Visiting;

namespace TradePromotion.Site.Walking;

/// <summary>The booths of a fair whose companies somebody keeps in mind.</summary>
public static class KeptBooths
{
    /// <summary>Their numbers; none for somebody who has not signed in.</summary>
    public static async Task<IReadOnlySet<string>> Of(Views views, FairScene scene, Actor actor)
    {
        if (!actor.IsKnown)
            return new HashSet<string>();
        await using var read = views.Read();
        var kept = await read.Of<SavedCompanyView>()
            .Where(s => s.PersonId == actor.PersonId)
            .Select(s => s.CompanyId)
            .ToListAsync();
        return scene
            .Exhibitors.Where(e => kept.Contains(e.Company.Id))
            .Select(e => e.Booth.Number)
            .ToHashSet();
    }
}
