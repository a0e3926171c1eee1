using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;
using TradePromotion.Identity.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Fairs.Notifying;

/// <summary>Everybody concerned is told by letter when a fair is postponed or cancelled.</summary>
public sealed class WhenFairMoves : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenFairMoves(Views views, IPeople people, IPersonLetters letters, PublicAddress address)
        : base("write_letters_when_fair_moves")
    {
        When<FairPostponed>((e, at, cancel) => Tell(e.FairId, "Postponed", e.Reason, at, cancel));
        When<FairCancelled>((e, at, cancel) => Tell(e.FairId, "Cancelled", e.Reason, at, cancel));

        async Task Tell(
            Guid fairId,
            string what,
            LocalText reason,
            Recorded at,
            CancellationToken cancel
        )
        {
            await views.WaitFor(
                at.Position,
                Patience,
                [typeof(FairPostponed), typeof(FairCancelled)],
                cancel
            );
            await using var read = views.Read();
            var fair = await read.Of<FairView>().SingleAsync(f => f.Id == fairId, cancel);
            var concerned = await Concerned.By(read, fairId, cancel);
            foreach (var person in (await people.Find(concerned, cancel)).Values)
                await letters.Send(
                    person.Id,
                    $"Fairs.Letter.{what}.Subject",
                    $"Fairs.Letter.{what}.Text",
                    [
                        fair.Name,
                        fair.FirstDay,
                        fair.LastDay,
                        reason,
                        address.Link(person.Language, FairUrls.Home(fair.Address)),
                    ],
                    cancel: cancel
                );
        }
    }
}
