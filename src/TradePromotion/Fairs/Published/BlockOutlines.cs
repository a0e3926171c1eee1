namespace TradePromotion.Fairs.Published;

/// <summary>A part of a hall that belongs together, in metres.</summary>
/// <param name="Block">See <see cref="HallBlocks"/>.</param>
public sealed record BlockOutline(
    string Block,
    decimal X,
    decimal Y,
    decimal Width,
    decimal Depth
) : IOnPlan;

/// <summary>The lines around blocks on a plan: around booths of one block that stand side by side or back to back.</summary>
public static class BlockOutlines
{
    // Neighbours may stand half a metre apart; an aisle is wider.
    private const decimal Reach = 0.6m;

    /// <summary>The outlines of a hall's blocks. One booth alone gets none: its own colour says it.</summary>
    public static IReadOnlyList<BlockOutline> Of(HallLayout hall) =>
        [
            .. hall
                .Booths.Where(b => b.Block != "")
                .GroupBy(b => b.Block)
                .SelectMany(block =>
                    Clusters([.. block])
                        .Where(c => c.Count > 1)
                        .Select(c => Around(block.Key, c))
                ),
        ];

    private static IEnumerable<List<BoothPlace>> Clusters(List<BoothPlace> left)
    {
        while (left.Count > 0)
        {
            var cluster = new List<BoothPlace> { left[0] };
            left.RemoveAt(0);
            for (var at = 0; at < cluster.Count; at++)
            {
                var near = left.Where(b => Touch(cluster[at], b)).ToList();
                cluster.AddRange(near);
                left.RemoveAll(near.Contains);
            }
            yield return cluster;
        }
    }

    private static bool Touch(BoothPlace a, BoothPlace b) =>
        PlanRules.Overlap(
            new BlockOutline("", a.X - Reach, a.Y - Reach, a.Width + 2 * Reach, a.Depth + 2 * Reach),
            b
        );

    private static BlockOutline Around(string block, List<BoothPlace> booths)
    {
        var (x, y) = (booths.Min(b => b.X), booths.Min(b => b.Y));
        return new(
            block,
            x,
            y,
            booths.Max(b => b.X + b.Width) - x,
            booths.Max(b => b.Y + b.Depth) - y
        );
    }
}
