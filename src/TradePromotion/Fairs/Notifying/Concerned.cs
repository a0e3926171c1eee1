using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Fairs.Notifying;

/// <summary>Whom a change of a fair concerns.</summary>
public static class Concerned
{
    /// <summary>
    /// The members of companies that applied or exhibit, both sides of meetings that were not declined, and the registered visitors:
    /// each person once.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>> By(
        ViewReader read,
        Guid fairId,
        CancellationToken cancel = default
    )
    {
        var companies = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fairId && a.State != ApplicationState.Declined)
            .Select(a => a.CompanyId)
            .ToListAsync(cancel);
        var members = await read.Of<MembershipView>()
            .Where(m => companies.Contains(m.CompanyId))
            .Select(m => m.PersonId)
            .ToListAsync(cancel);
        var meetings = await read.Of<MeetingView>()
            .Where(m => m.FairId == fairId && m.State != MeetingState.Declined)
            .Select(m => new { m.Host, m.Guest })
            .ToListAsync(cancel);
        var visitors = await read.Of<RegistrationView>()
            .Where(r =>
                r.FairId == fairId
                && (r.State == RegistrationState.Waiting || r.State == RegistrationState.Registered)
            )
            .Select(r => r.PersonId)
            .ToListAsync(cancel);
        return
        [
            .. members
                .Concat(meetings.SelectMany(m => new[] { m.Host, m.Guest }))
                .Concat(visitors)
                .Distinct(),
        ];
    }
}
