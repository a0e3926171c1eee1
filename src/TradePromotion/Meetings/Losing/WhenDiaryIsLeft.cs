using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;
using TradePromotion.Meetings.Waiting;

namespace TradePromotion.Meetings.Losing;

/// <summary>Whoever's account is closed waits for no time any more and has no hours and no calendar address; or the same person's other account has them.</summary>
public sealed class WhenDiaryIsLeft : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenDiaryIsLeft(Desk desk, Views views, TimeProvider clock)
        : base("hand_over_diary_when_account_closes") =>
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, [typeof(WaitingJoined)], cancel);
                await desk.ExecuteAcross(
                    new HandOverDiary(e.PersonId, e.Into, clock.GetUtcNow()),
                    Actor.Platform,
                    cancel
                );
                await using var read = views.Read();
                var waits = await read.Of<WaitingView>()
                    .Where(row => row.PersonId == e.PersonId)
                    .ToListAsync(cancel);
                foreach (var row in waits)
                {
                    // With an exhibitor who has gone there is nothing to wait for.
                    var stands = await read.Of<BoothView>()
                        .AnyAsync(
                            b => b.FairId == row.FairId && b.CompanyId == row.ExhibitorId,
                            cancel
                        );
                    await desk.Execute(
                        new HandOverWaiting(
                            row.FairId,
                            row.ExhibitorId,
                            row.BoothId,
                            row.Day,
                            e.PersonId,
                            stands ? e.Into : null
                        ),
                        Actor.Platform,
                        cancel
                    );
                }
            }
        );
}
