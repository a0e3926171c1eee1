using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>
/// The officer lays out a hall of the fair. Once companies may apply, the booths there are stay where they are; new ones may be added.
/// </summary>
/// <param name="Seen">The plan as the officer had it before drawing; empty for none. A plan somebody else saved meanwhile is not lost silently.</param>
public sealed record LayOutHall(Guid FairId, HallLayout Hall, string? Seen = null)
    : IDecide<LayOutHall, Fair, FairEvent>
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
        Refusal.Unless(
            hall.Name.All(text => text.Value.Length <= FairTexts.HallName),
            "Fairs.Refused.TextTooLong",
            FairTexts.HallName
        );
        Refusal.UnlessAt(
            "Backdrop",
            hall.Backdrop
                is null
                    or {
                        Width: > 0 and <= 2 * PlanRules.LargestSide,
                        X: >= -PlanRules.LargestSide and <= PlanRules.LargestSide,
                        Y: >= -PlanRules.LargestSide and <= PlanRules.LargestSide
                    },
            "Fairs.Refused.Backdrop"
        );
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
        if (hall.Equals(before))
            return [];
        Refusal.Unless(
            command.Seen is null || command.Seen == Mark(before),
            "Fairs.Refused.PlanChanged"
        );
        if (state.State != FairState.Announced)
            foreach (var kept in before?.Booths ?? [])
                Refusal.Unless(
                    booths.Any(b => b with { Block = kept.Block } == kept),
                    "Fairs.Refused.BoothMoved",
                    kept.Number
                );
        return
        [
            new HallLaidOut(
                command.FairId,
                hall.Name,
                hall.Width,
                hall.Depth,
                booths,
                hall.Stage,
                hall.Places,
                hall.Hall,
                hall.Backdrop
            ),
        ];
    }

    /// <summary>What tells one plan of a hall from another; empty for none.</summary>
    public static string Mark(HallLayout? hall) =>
        hall is null
            ? ""
            : Ids.Of(
                    "plan",
                    [
                        hall.Name.Joined,
                        Metres(hall.Width),
                        Metres(hall.Depth),
                        hall.Backdrop is { } under
                            ? $"{under.Picture} {Metres(under.X)} {Metres(under.Y)} {Metres(under.Width)}"
                            : "",
                        .. hall.Booths.Select(b => $"{b.Number} {Place(b)} {b.Type} {b.Block}"),
                        .. hall.AllPlaces().Select(p => $"{p.Kind} {Place(p)}"),
                    ]
                )
                .ToString();

    private static string Place(IOnPlan it) =>
        $"{Metres(it.X)} {Metres(it.Y)} {Metres(it.Width)} {Metres(it.Depth)}";

    // However many zeros stand at its end.
    private static string Metres(decimal metres) =>
        metres.ToString("0.###", CultureInfo.InvariantCulture);
}
