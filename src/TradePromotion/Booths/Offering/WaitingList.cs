using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>Moves a fair's waiting list up.</summary>
public sealed class WaitingList(Desk desk, Views views, TimeProvider clock)
{
    /// <summary>Offers a free booth to the first on the list it suits; nothing happens when there is none or the booth has gone meanwhile.</summary>
    /// <returns>The company it was offered to.</returns>
    public async Task<Guid?> MoveUp(Guid fairId, string number, CancellationToken cancel = default)
    {
        await using var read = views.Read();
        var types =
            (await read.Of<TermsView>().SingleOrDefaultAsync(t => t.Id == fairId, cancel))?.Types
            ?? [];
        var list = await read.Of<ApplicationView>()
            .Where(a => a.FairId == fairId && a.State == ApplicationState.Listed)
            .OrderBy(a => a.ListedAt)
            .ThenBy(a => a.Id)
            .ToListAsync(cancel);
        foreach (var next in list.Where(a => Suits(a.Wishes, number, types)))
            try
            {
                await desk.ExecuteAcross(
                    new OfferBooth(
                        fairId,
                        next.CompanyId,
                        number,
                        clock.GetUtcNow(),
                        By: Guid.Empty
                    ),
                    Actor.Platform,
                    cancel
                );
                return next.CompanyId;
            }
            catch (Refusal refusal)
                when (refusal.Key
                        is "Booths.Refused.BoothTaken"
                            or "Booths.Refused.BoothHeld"
                            or "Booths.Refused.FairOver"
                            or "Booths.Refused.NoSuchBooth"
                )
            {
                return null;
            }
            catch (Refusal)
            {
                // This company has been decided about since the list was read; the next one's turn.
            }
        return null;
    }

    /// <summary>Whether a company that wished for a kind of booth would want this one: who asked for a cheap kind is not offered a dear one.</summary>
    public static bool Suits(BoothWishes? wishes, string number, IReadOnlyList<BoothType> types) =>
        wishes?.Type is not { Length: > 0 } type
        || types.All(t => t.Key != type)
        || BoothType.Of(types, number)?.Key == type;
}
