using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Opening;

/// <summary>
/// The fair ends: by the platform when its last hour has passed, also for one that never opened, or before that by its officer while it is live.
/// </summary>
public sealed record CloseFair(Guid FairId, DateTimeOffset Now)
    : IDecide<CloseFair, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(CloseFair command, Fair state, Actor actor) =>
        state.Exists
        && (state.IsRunBy(actor) || actor.IsPlatform && command.Now >= state.Hours!.ClosesAt);

    public static IReadOnlyList<FairEvent> Decide(CloseFair command, Fair state)
    {
        if (state.IsOver)
            return [];
        Refusal.Unless(
            state.State == FairState.Live || command.Now >= state.Hours!.ClosesAt,
            "Fairs.Refused.NotLive"
        );
        return [new FairClosed(command.FairId)];
    }
}
