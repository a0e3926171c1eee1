using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Approaching;

/// <summary>A buyer whom an exhibitor may ask for a meeting.</summary>
/// <param name="PersonId">The person.</param>
/// <param name="Company">The organisation they buy for; its page is public.</param>
public sealed record FairBuyer(Guid PersonId, CompanyView Company)
{
    /// <summary>Whether they buy what this exhibitor deals in.</summary>
    public bool Buys(CompanyView exhibitor) => Company.Sectors.Intersect(exhibitor.Sectors).Any();
}

/// <summary>Finds the buyers of a fair whom an exhibitor may ask.</summary>
public static class FairBuyers
{
    /// <summary>
    /// Those who registered for the fair in the name of an organisation that buys, or asked for a meeting there themselves; whom the fair's rules let
    /// meet this exhibitor, and who did not switch it off.
    /// </summary>
    public static async Task<IReadOnlyList<FairBuyer>> Of(
        ViewReader read,
        IPeople people,
        Guid fairId,
        CompanyView exhibitor,
        MeetingRules rules
    )
    {
        if (!rules.ExhibitorsAsk)
            return [];
        var expected = (
            await read.Of<RegistrationView>()
                .Where(r => r.FairId == fairId && r.State == RegistrationState.Registered)
                .Where(r => r.CompanyId != null)
                .Select(r => new { r.PersonId, CompanyId = r.CompanyId!.Value })
                .ToListAsync()
        )
            .Concat(
                await read.Of<MeetingView>()
                    .Where(m => m.FairId == fairId && m.AskedBy == Side.Guest)
                    .Select(m => new { PersonId = m.Guest, CompanyId = m.BuyerId })
                    .Distinct()
                    .ToListAsync()
            )
            .Distinct()
            .ToList();
        var persons = expected.Select(e => e.PersonId).Distinct().ToList();
        var companyIds = expected.Select(e => e.CompanyId).Distinct().ToList();
        var companies = await read.Of<CompanyView>()
            .Where(c => companyIds.Contains(c.Id) && c.Id != exhibitor.Id)
            .ToDictionaryAsync(c => c.Id);
        var members = (
            await read.Of<MembershipView>()
                .Where(m => persons.Contains(m.PersonId))
                .Select(m => new { m.PersonId, m.CompanyId })
                .ToListAsync()
        ).ToHashSet();
        var unlisted = await read.Of<AvailabilityView>()
            .Where(row => row.IsUnlisted && persons.Contains(row.Id))
            .Select(row => row.Id)
            .ToListAsync();
        var found = new List<FairBuyer>();
        foreach (var one in expected.ExceptBy(unlisted, e => e.PersonId))
            if (
                companies.TryGetValue(one.CompanyId, out var company)
                && members.Contains(one)
                && !members.Contains(new { one.PersonId, CompanyId = exhibitor.Id })
                && rules.LetsMeet(
                    company.VerifiedAt is not null,
                    company.Country != exhibitor.Country
                )
                && (
                    company.Kind == CompanyKind.ForeignBuyer
                    || (await people.RolesOf(one.PersonId)).Contains(Role.Buyer)
                )
            )
                found.Add(new(one.PersonId, company));
        return [.. found.DistinctBy(buyer => buyer.PersonId)];
    }
}
