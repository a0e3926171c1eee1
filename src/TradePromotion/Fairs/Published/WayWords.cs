using TradePromotion.Wording;

namespace TradePromotion.Fairs.Published;

/// <summary>Which way one turns before walking on.</summary>
public enum WayTurn
{
    Straight,
    Right,
    Around,
    Left,
}

/// <summary>A part of a way: turn, then walk.</summary>
public sealed record WayStep(WayTurn Turn, decimal Metres);

/// <summary>A way through the hall as one would tell it.</summary>
public static class WayWords
{
    /// <summary>The parts of a way for somebody who looks into a direction (0 to 3: up, right, down, left) at its start.</summary>
    public static IReadOnlyList<WayStep> Steps(IReadOnlyList<PlanPoint> way, int facing)
    {
        var steps = new List<WayStep>();
        for (var i = 1; i < way.Count; i++)
        {
            var direction = Direction(way[i - 1], way[i]);
            var metres = Math.Abs(way[i].X - way[i - 1].X) + Math.Abs(way[i].Y - way[i - 1].Y);
            steps.Add(new((WayTurn)((direction - facing + 4) % 4), metres));
            facing = direction;
        }
        return steps;
    }

    /// <summary>On which side the booth lies for somebody at the way's end.</summary>
    public static WayTurn Side(IReadOnlyList<PlanPoint> way, int facing, IOnPlan booth)
    {
        var at = way[^1];
        if (way.Count > 1)
            facing = Direction(way[^2], at);
        var towards =
            at.Y >= booth.Y + booth.Depth ? 0
            : at.X <= booth.X ? 1
            : at.Y <= booth.Y ? 2
            : 3;
        return (WayTurn)((towards - facing + 4) % 4);
    }

    /// <summary>The way in sentences, from the entrance to the booth.</summary>
    public static IEnumerable<string> Tell(
        IReadOnlyList<PlanPoint> way,
        HallLayout hall,
        BoothPlace booth,
        Words words
    )
    {
        var facing = WalkGrid.Facing(hall);
        foreach (var step in Steps(way, facing))
            yield return words[$"Fairs.Way.{step.Turn}", step.Metres];
        yield return words[$"Fairs.Way.Booth{Side(way, facing, booth)}", booth.Number];
    }

    private static int Direction(PlanPoint from, PlanPoint to) =>
        to.Y < from.Y ? 0
        : to.X > from.X ? 1
        : to.Y > from.Y ? 2
        : 3;
}
