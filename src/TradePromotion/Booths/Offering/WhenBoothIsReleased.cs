using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Offering;

/// <summary>A booth nobody has any more is offered to the first of the waiting list.</summary>
public sealed class WhenBoothIsReleased : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenBoothIsReleased(WaitingList list, Views views)
        : base("move_waiting_list_up_when_booth_is_released") =>
        When<BoothReleased>(
            async (e, at, cancel) =>
            {
                // The list as it stood when the booth became free, the company that gave it back no longer on offer.
                await views.WaitFor(
                    at.Position,
                    Patience,
                    [typeof(BoothOfferLapsed), typeof(BoothOfferReturned), typeof(BoothVacated)],
                    cancel
                );
                await list.MoveUp(e.FairId, e.Number, cancel);
            }
        );
}
