using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Managing;

/// <summary>An officer of the announcing agency calls the fair off for good; everybody concerned is told why.</summary>
public sealed record CancelFair(Guid FairId, LocalText Reason)
    : IDecide<CancelFair, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    // An agency that helps may move the fair, but not end it.
    public static bool Allows(CancelFair command, Fair state, Actor actor) =>
        state.Exists && actor.RunsFairsFor(state.AgencyId);

    public static IReadOnlyList<FairEvent> Decide(CancelFair command, Fair state)
    {
        if (state.State == FairState.Cancelled)
            return [];
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        PostponeFair.CheckReason(command.Reason);
        return [new FairCancelled(command.FairId, command.Reason)];
    }
}
