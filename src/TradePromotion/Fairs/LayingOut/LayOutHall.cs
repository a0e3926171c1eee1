using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>
/// The officer lays out a hall of the fair. Once companies may apply, the booths there are stay where they are; new ones may be added.
/// </summary>
public sealed record LayOutHall(Guid FairId, HallLayout Hall) : IDecide<LayOutHall, Fair, FairEvent>
{
    /// <summary>No fair has more halls.</summary>
    public const int MostHalls = 12;

    public Guid StreamId => FairId;

    public static bool Allows(LayOutHall command, Fair state, Actor actor) => state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(LayOutHall command, Fair state)
    {
        var hall = command.Hall;
        var booths = hall.Booths;
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.Unless(hall.Hall is >= 1 and <= MostHalls, "Fairs.Refused.HallNumber", MostHalls);
        Refusal.Unless(!hall.Name.IsEmpty, "Fairs.Refused.HallNameMissing");
        if (PlanRules.Problems(hall).FirstOrDefault() is { } problem)
            throw new Refusal(problem.Key, problem.Values);
        foreach (var other in state.Halls.Values.Where(other => other.Hall != hall.Hall))
        foreach (var booth in other.Booths)
            Refusal.Unless(
                booths.All(b => b.Number != booth.Number),
                "Fairs.Refused.BoothElsewhere",
                booth.Number,
                other.Name
            );
        var before = state.Halls.GetValueOrDefault(hall.Hall);
        if (state.State != FairState.Announced)
            foreach (var kept in before?.Booths ?? [])
                Refusal.Unless(
                    booths.Any(b => b with { Block = kept.Block } == kept),
                    "Fairs.Refused.BoothMoved",
                    kept.Number
                );
        return hall.Equals(before)
            ? []
            :
            [
                new HallLaidOut(
                    command.FairId,
                    hall.Name,
                    hall.Width,
                    hall.Depth,
                    booths,
                    hall.Stage,
                    hall.Places,
                    hall.Hall
                ),
            ];
    }
}
