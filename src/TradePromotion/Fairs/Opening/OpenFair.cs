using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Opening;

/// <summary>The fair's days begin: by the platform when its first hour has come, or by its officer from then on.</summary>
public sealed record OpenFair(Guid FairId, DateTimeOffset Now) : IDecide<OpenFair, Fair, FairEvent>
{
    public Guid StreamId => FairId;

    public static bool Allows(OpenFair command, Fair state, Actor actor) =>
        state.Exists && (actor.IsPlatform || state.IsRunBy(actor));

    public static IReadOnlyList<FairEvent> Decide(OpenFair command, Fair state)
    {
        if (state.State == FairState.Live)
            return [];
        Refusal.Unless(
            !state.IsOver && command.Now < state.Hours!.ClosesAt,
            "Fairs.Refused.Closed"
        );
        Refusal.Unless(
            state.State == FairState.Applications,
            "Fairs.Refused.ApplicationsNotOpened"
        );
        Refusal.Unless(command.Now >= state.Hours!.OpensAt, "Fairs.Refused.TooEarly");
        return [new FairOpened(command.FairId)];
    }
}
