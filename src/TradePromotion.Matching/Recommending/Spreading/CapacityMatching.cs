namespace TradePromotion.Matching.Recommending.Spreading;

/// <summary>A pair that may be suggested.</summary>
/// <param name="Buyer">The buyer's number.</param>
/// <param name="Exhibitor">The exhibitor's number.</param>
/// <param name="Score">What the two are worth to each other, 0 to 100.</param>
public readonly record struct Edge(int Buyer, int Exhibitor, float Score);

/// <summary>
/// How much of each pair there would be in a market where everybody has room for so many and no more: matching with
/// transferable utility (Choo and Siow, 2006) by iterative proportional fitting, which Su, Bayoumi and Joachims (2021) found
/// to keep the popular from being swamped. The amount of a pair is a·b·exp(score/(2·softness)), and each side's own
/// factor solves a² + a·(what the others offer) = its room; what is left, a², stays alone, which is worth a score of 0. So
/// nobody's pairs ever come to more than their room.
/// </summary>
public static class CapacityMatching
{
    /// <summary>Points of score that make a pair about e times as likely: our choice, a few places in a list.</summary>
    public const double Softness = 4;

    private const int MostRounds = 200;
    private const double Still = 1e-4;

    /// <summary>The amount of each pair.</summary>
    /// <param name="edges">The pairs, in any order.</param>
    /// <param name="buyers">For how many each buyer has room, above 0.</param>
    /// <param name="exhibitors">For how many each exhibitor has room, above 0.</param>
    /// <param name="cancel">Stops it.</param>
    /// <returns>An amount for each edge in its place.</returns>
    public static float[] Amounts(
        IReadOnlyList<Edge> edges,
        IReadOnlyList<double> buyers,
        IReadOnlyList<double> exhibitors,
        CancellationToken cancel = default
    )
    {
        var pull = new double[edges.Count];
        for (var i = 0; i < pull.Length; i++)
            pull[i] = Math.Exp(edges[i].Score / (2 * Softness));
        var ofBuyer = buyers.Select(Math.Sqrt).ToArray();
        var ofExhibitor = exhibitors.Select(Math.Sqrt).ToArray();
        var (rows, columns) = (new double[buyers.Count], new double[exhibitors.Count]);
        for (var round = 0; round < MostRounds; round++)
        {
            cancel.ThrowIfCancellationRequested();
            Array.Clear(rows);
            for (var i = 0; i < pull.Length; i++)
                rows[edges[i].Buyer] += pull[i] * ofExhibitor[edges[i].Exhibitor];
            var moved = Fit(ofBuyer, rows, buyers);
            Array.Clear(columns);
            for (var i = 0; i < pull.Length; i++)
                columns[edges[i].Exhibitor] += pull[i] * ofBuyer[edges[i].Buyer];
            moved = Math.Max(moved, Fit(ofExhibitor, columns, exhibitors));
            if (moved < Still)
                break;
        }
        var amounts = new float[pull.Length];
        for (var i = 0; i < pull.Length; i++)
            amounts[i] = (float)(
                pull[i] * ofBuyer[edges[i].Buyer] * ofExhibitor[edges[i].Exhibitor]
            );
        return amounts;
    }

    // a² + a·s = room, the positive root; gives by how much the factors changed at most, in proportion.
    private static double Fit(double[] factors, double[] sums, IReadOnlyList<double> rooms)
    {
        var most = 0.0;
        for (var i = 0; i < factors.Length; i++)
        {
            var half = sums[i] / 2;
            var factor = rooms[i] / (half + Math.Sqrt((half * half) + rooms[i]));
            most = Math.Max(most, Math.Abs(factor - factors[i]) / factor);
            factors[i] = factor;
        }
        return most;
    }
}
