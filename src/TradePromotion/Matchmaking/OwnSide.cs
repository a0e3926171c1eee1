using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;

namespace TradePromotion.Matchmaking;

/// <summary>The company somebody speaks for, and whether they look after it.</summary>
/// <param name="Manages">As for the company's profile: everybody of the company reads, who looks after it writes.</param>
public sealed record Side(CompanyView Company, bool Manages)
{
    /// <summary>Throws <see cref="Forbidden"/> for those who may only read.</summary>
    public void MustManage(string what)
    {
        if (!Manages)
            throw new Forbidden(what);
    }
}

/// <summary>Finds the company a person speaks for.</summary>
public sealed class OwnSide(Views views)
{
    /// <summary>The company asked for when they are a member of it, else their first one; null when they have none.</summary>
    public async Task<Side?> Of(Actor actor, Guid? asked = null)
    {
        if (actor.Companies.Count == 0)
            return null;
        var own = actor.Companies.ToList();
        await using var read = views.Read();
        var companies = await read.Of<CompanyView>()
            .Where(c => own.Contains(c.Id))
            .OrderBy(c => c.RegisteredAt)
            .ToListAsync();
        var company = companies.FirstOrDefault(c => c.Id == asked) ?? companies.FirstOrDefault();
        if (company is null)
            return null;
        var membership = await read.Of<MembershipView>()
            .Where(m => m.CompanyId == company.Id && m.PersonId == actor.PersonId)
            .FirstOrDefaultAsync();
        return new(company, membership?.Role >= MemberRole.Manager);
    }
}
