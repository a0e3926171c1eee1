using Microsoft.EntityFrameworkCore;
using TradePromotion.Companies.Following;
using TradePromotion.Companies.Published;
using TradePromotion.Companies.Saving;
using TradePromotion.Identity.Published;

namespace TradePromotion.Companies.Losing;

/// <summary>Whoever's account is closed leaves their companies, or is there with their other account; so it is with the companies they saved.</summary>
public sealed class WhenAccountCloses : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenAccountCloses(Desk desk, Views views)
        : base("leave_companies_when_account_closes") =>
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, [typeof(CompanyMemberJoined)], cancel);
                await using var read = views.Read();
                await LeaveLetters(e);
                var companies = await read.Of<MembershipView>()
                    .Where(m => m.PersonId == e.PersonId)
                    .Select(m => m.CompanyId)
                    .ToListAsync(cancel);
                foreach (var company in companies)
                    await desk.Execute(
                        new LoseMember(company, e.PersonId, e.Into),
                        Actor.Platform,
                        cancel
                    );
                var saved = await read.Of<SavedCompanyView>()
                    .Where(s => s.PersonId == e.PersonId)
                    .Select(s => s.CompanyId)
                    .ToListAsync(cancel);
                foreach (var company in saved)
                {
                    if (e.Into is { } other)
                        await desk.Execute(
                            new SaveCompany(company, other, Keep: true),
                            Actor.Platform,
                            cancel
                        );
                    await desk.Execute(
                        new SaveCompany(company, e.PersonId, Keep: false),
                        Actor.Platform,
                        cancel
                    );
                }

                // Who wanted no letters of followed companies wants none in the other account either.
                async Task LeaveLetters(AccountClosed closed)
                {
                    var stopped = await read.Of<FollowLettersStoppedView>()
                        .AnyAsync(row => row.PersonId == closed.PersonId, cancel);
                    if (!stopped)
                        return;
                    if (closed.Into is { } other)
                        await desk.Execute(
                            new ChooseFollowLetters(other, Wanted: false),
                            Actor.Platform,
                            cancel
                        );
                    await desk.Execute(
                        new ChooseFollowLetters(closed.PersonId, Wanted: true),
                        Actor.Platform,
                        cancel
                    );
                }
            }
        );
}
