using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Opening;

/// <summary>The officer lets companies apply. The hall has to be laid out first.</summary>
public sealed record OpenApplications(Guid FairId) : IDecide<OpenApplications, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(OpenApplications command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(OpenApplications command, Fair state)
    {
        if (state.State is FairState.Applications or FairState.Live)
            return [];
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(state.Booths.Count > 0, "Fairs.Refused.HallMissing");
        return [new FairApplicationsOpened(command.FairId)];
    }
}
