using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;

namespace TradePromotion.Fairs.Registering;

/// <summary>
/// Whoever's account is closed is not expected at fairs to come; at those that are over they stay counted, without name and answers.
/// The same person's other account takes all of it.
/// </summary>
public sealed class WhenAccountCloses : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenAccountCloses(Desk desk, Views views)
        : base("leave_registrations_when_account_closes") =>
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, [typeof(VisitorRegistered)], cancel);
                await using var read = views.Read();
                var registrations = await read.Of<RegistrationView>()
                    .Where(r => r.PersonId == e.PersonId && r.State != RegistrationState.Withdrawn)
                    .ToListAsync(cancel);
                foreach (var row in registrations)
                    if (e.Into is { } other)
                        await desk.ExecuteAcross(
                            new HandOverRegistration(
                                row.FairId,
                                e.PersonId,
                                other,
                                row.RegisteredAt
                            ),
                            Actor.Platform,
                            cancel
                        );
                    else if (
                        await read.Find<FairView>(row.FairId, cancel) is
                        { State: not (FairState.Closed or FairState.Cancelled) }
                    )
                        await desk.Execute(
                            new WithdrawRegistration(row.FairId, e.PersonId),
                            Actor.Platform,
                            cancel
                        );
            }
        );
}
