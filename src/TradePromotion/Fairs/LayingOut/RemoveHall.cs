using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>The officer takes a hall away, as long as companies cannot have chosen a booth in it. The fair's last hall stays.</summary>
public sealed record RemoveHall(Guid FairId, int Hall) : IDecide<RemoveHall, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(RemoveHall command, Fair state, Actor actor) => state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(RemoveHall command, Fair state)
    {
        if (!state.Halls.ContainsKey(command.Hall))
            return [];
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(state.State == FairState.Announced, "Fairs.Refused.HallInUse");
        Refusal.Unless(state.Halls.Count > 1, "Fairs.Refused.LastHall");
        return [new HallRemoved(command.FairId, command.Hall)];
    }
}
