using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Site;

/// <summary>Makes an actor of a person's roles and memberships.</summary>
public sealed class PeopleAndCompanies(IPeople people, Views views) : IActorSource
{
    public async Task<Actor> Of(Guid personId, CancellationToken cancel = default)
    {
        var roles = await people.RolesOf(personId, cancel);
        if (roles.Count == 0)
            return Actor.Anonymous;
        await using var read = views.Read();
        var companies = await read.Of<MembershipView>()
            .Where(m => m.PersonId == personId)
            .Select(m => m.CompanyId)
            .ToListAsync(cancel);
        return new Actor(personId, roles, companies.ToHashSet());
    }
}
