using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>
/// The officer lays out the hall. Once companies may apply, the booths there are stay where they are; new ones may be added.
/// </summary>
public sealed record LayOutHall(Guid FairId, HallLayout Hall) : IDecide<LayOutHall, Fair, FairEvent>
{
    /// <summary>No hall has more booths.</summary>
    public const int MostBooths = 400;

    public Guid StreamId => FairId;

    public static bool Allows(LayOutHall command, Fair state, Actor actor) => state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(LayOutHall command, Fair state)
    {
        var hall = command.Hall;
        var booths = hall.Booths;
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.UnlessAt(
            "Rows",
            booths.Count is > 0 and <= MostBooths,
            "Fairs.Refused.BoothCount",
            MostBooths
        );
        Refusal.Unless(
            booths.Select(b => b.Number).Distinct().Count() == booths.Count
                && booths.All(b => b.Number.Length is > 0 and <= 8),
            "Fairs.Refused.BoothNumbers"
        );
        foreach (var booth in booths)
            Refusal.Unless(IsInside(booth, hall), "Fairs.Refused.BoothOutside", booth.Number);
        for (var i = 0; i < booths.Count; i++)
        for (var j = i + 1; j < booths.Count; j++)
            Refusal.Unless(
                !Overlap(booths[i], booths[j]),
                "Fairs.Refused.BoothsOverlap",
                booths[i].Number,
                booths[j].Number
            );
        if (state.State != FairState.Announced)
            foreach (var kept in state.Booths)
                Refusal.Unless(booths.Contains(kept), "Fairs.Refused.BoothMoved", kept.Number);
        return
            state.Hall is { } before
            && before with { Booths = booths } == hall
            && booths.SequenceEqual(before.Booths)
            ? []
            :
            [
                new HallLaidOut(
                    command.FairId,
                    hall.Name,
                    hall.Width,
                    hall.Depth,
                    booths,
                    hall.Stage
                ),
            ];
    }

    private static bool IsInside(BoothPlace booth, HallLayout hall) =>
        booth is { X: >= 0, Y: >= 0, Width: > 0, Depth: > 0 }
        && booth.X + booth.Width <= hall.Width
        && booth.Y + booth.Depth <= hall.Depth;

    private static bool Overlap(BoothPlace a, BoothPlace b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Depth && b.Y < a.Y + a.Depth;
}
