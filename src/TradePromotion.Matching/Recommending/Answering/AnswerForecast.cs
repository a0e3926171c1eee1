namespace TradePromotion.Matching.Recommending.Answering;

/// <summary>
/// How likely a yes is: a logistic function of what the other answers say. Fused over both directions by the harmonic mean it
/// says how likely both are.
/// </summary>
/// <param name="Bias">The log odds where nothing speaks for or against.</param>
/// <param name="Generosity">The weight of how readily the chooser says yes.</param>
/// <param name="Appeal">The weight of how readily the target is told yes.</param>
/// <param name="Taste">The weight of the chooser's taste.</param>
public sealed record AnswerForecast(double Bias, double Generosity, double Appeal, double Taste)
{
    private const int Terms = 4;

    // So much the weights are held back from growing: of no account beside some hundred answers.
    private const double Ridge = 1;

    /// <summary>Before anything was learnt: the log odds added up, no more.</summary>
    public static AnswerForecast Unlearnt { get; } = new(0, 1, 1, 0);

    /// <summary>How likely a yes is, 0 to 1.</summary>
    public double Chance(AnswerSigns signs) =>
        1
        / (
            1
            + Math.Exp(
                -(
                    Bias
                    + (Generosity * signs.Generosity)
                    + (Appeal * signs.Appeal)
                    + (Taste * signs.Taste)
                )
            )
        );

    /// <summary>Learns from past answers by Newton's steps on the penalised likelihood (logistic regression with a ridge).</summary>
    /// <param name="past">What was to be read of a pair without its answer, and the answer.</param>
    /// <returns><see cref="Unlearnt"/> where there is nothing to learn from.</returns>
    public static AnswerForecast Learn(IReadOnlyList<(AnswerSigns Signs, bool Yes)> past)
    {
        const int Steps = 30;
        if (past.Count == 0)
            return Unlearnt;
        var weights = new double[Terms];
        for (var step = 0; step < Steps; step++)
        {
            var (gradient, curve) = (new double[Terms], new double[Terms, Terms]);
            foreach (var (signs, yes) in past)
                Slope(weights, signs, yes, gradient, curve);
            for (var i = 0; i < Terms; i++)
            {
                var held = i == 0 ? 1e-9 : Ridge;
                gradient[i] -= held * weights[i];
                curve[i, i] += held;
            }
            var change = Solve(curve, gradient);
            for (var i = 0; i < Terms; i++)
                weights[i] += change[i];
            if (change.Max(Math.Abs) < 1e-9)
                break;
        }
        return new(weights[0], weights[1], weights[2], weights[3]);
    }

    private static void Slope(
        double[] weights,
        AnswerSigns signs,
        bool yes,
        double[] gradient,
        double[,] curve
    )
    {
        ReadOnlySpan<double> x = [1, signs.Generosity, signs.Appeal, signs.Taste];
        var sum = 0.0;
        for (var i = 0; i < Terms; i++)
            sum += weights[i] * x[i];
        var chance = 1 / (1 + Math.Exp(-sum));
        for (var i = 0; i < Terms; i++)
        {
            gradient[i] += ((yes ? 1 : 0) - chance) * x[i];
            for (var j = 0; j < Terms; j++)
                curve[i, j] += chance * (1 - chance) * x[i] * x[j];
        }
    }

    // Gauss and Jordan; the matrix is positive definite, so its diagonal serves.
    private static double[] Solve(double[,] matrix, double[] right)
    {
        for (var i = 0; i < Terms; i++)
        for (var row = 0; row < Terms; row++)
        {
            if (row == i)
                continue;
            var factor = matrix[row, i] / matrix[i, i];
            for (var column = i; column < Terms; column++)
                matrix[row, column] -= factor * matrix[i, column];
            right[row] -= factor * right[i];
        }
        return [.. Enumerable.Range(0, Terms).Select(i => right[i] / matrix[i, i])];
    }
}
