using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Managing;
using TradePromotion.Booths.Published;
using TradePromotion.Booths.Showing;
using TradePromotion.Filing;
using TradePromotion.Identity.Published;

namespace TradePromotion.Booths.Staffing;

/// <summary>
/// Whoever's account is closed stands at no booth any more, nor furnishes a pavilion, and their photographs are destroyed; or the same
/// person's other account takes their place.
/// </summary>
public sealed class WhenAccountCloses : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenAccountCloses(Desk desk, Views views, IDocuments documents)
        : base("leave_booths_when_account_closes")
    {
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(
                    at.Position,
                    Patience,
                    [typeof(BoothStaffed), typeof(PavilionPutInCharge)],
                    cancel
                );
                await using var read = views.Read();
                var booths = await read.Of<BoothView>()
                    .Where(b => b.Staff.Contains(e.PersonId))
                    .ToListAsync(cancel);
                foreach (var booth in booths)
                    await desk.Execute(
                        new LoseStaff(
                            booth.Id,
                            e.PersonId,
                            e.Into,
                            await Photo(booth, e.PersonId, e.Into, cancel)
                        ),
                        Actor.Platform,
                        cancel
                    );
                var fairs = await read.Of<PavilionView>()
                    .Where(p => p.PersonId == e.PersonId)
                    .Select(p => p.FairId)
                    .ToListAsync(cancel);
                foreach (var fair in fairs)
                    await desk.ExecuteAcross(
                        new HandOverPavilion(fair, e.PersonId, e.Into),
                        Actor.Platform,
                        cancel
                    );
                await documents.ForgetAllOf(BoothFiles.OwnerOfPhoto(e.PersonId), cancel);
            }
        );

        // A photograph belongs to one account; the other one gets a copy of its own.
        async Task<Guid?> Photo(BoothView booth, Guid from, Guid? into, CancellationToken cancel)
        {
            var photo = booth.Cards.FirstOrDefault(card => card.PersonId == from)?.Photo;
            if (
                into is not { } other
                || photo is not { } id
                || await documents.Find(id, BoothFiles.OwnerOfPhoto(from), cancel) is not { } kept
            )
                return null;
            using var content = new MemoryStream(kept.Content, writable: false);
            var card = await documents.Keep(
                content,
                kept.Card.Name,
                BoothFiles.OwnerOfPhoto(other),
                cancel: cancel
            );
            return card.Id;
        }
    }
}
