using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Furnishing;

/// <summary>The platform gives a booth its planned look once the moment has come.</summary>
public sealed record ApplyPlannedChange(Guid BoothId, DateTimeOffset Now)
    : IDecide<ApplyPlannedChange, Booth, BoothEvent>
{
    public Guid StreamId => BoothId;

    public static bool Allows(ApplyPlannedChange command, Booth state, Actor actor) =>
        actor.IsPlatform;

    public static IReadOnlyList<BoothEvent> Decide(ApplyPlannedChange command, Booth state) =>
        state.Planned is { } planned && planned.At <= command.Now
            ? [planned.Look, new BoothChangeEnded(command.BoothId, TookEffect: true)]
            : [];
}
