using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies;

/// <summary>Finds the company a person works for.</summary>
public sealed class OwnCompany(Views views)
{
    /// <summary>The company asked for when they are a member of it, else their first one; null when they have none.</summary>
    public async Task<CompanyView?> Of(Actor actor, Guid? asked = null)
    {
        if (actor.Companies.Count == 0)
            return null;
        var own = actor.Companies.ToList();
        await using var read = views.Read();
        var companies = await read.Of<CompanyView>()
            .Where(c => own.Contains(c.Id))
            .OrderBy(c => c.RegisteredAt)
            .ToListAsync();
        return companies.FirstOrDefault(c => c.Id == asked) ?? companies.FirstOrDefault();
    }
}
