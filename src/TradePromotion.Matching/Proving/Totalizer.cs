namespace TradePromotion.Matching.Proving;

/// <summary>
/// Counts literals (Bailleux and Boufkhad, 2003): output k must hold when more than k of the inputs do. Outputs are made
/// when they are asked for (Martins et al., 2014), so a bound can be raised step by step.
/// </summary>
public sealed class Totalizer
{
    private readonly SatSolver _solver;
    private readonly Totalizer? _left;
    private readonly Totalizer? _right;
    private readonly List<int> _outputs = [];

    /// <summary>Counts <paramref name="inputs"/>, of which there is at least one.</summary>
    public Totalizer(SatSolver solver, ReadOnlySpan<int> inputs)
    {
        (_solver, Count) = (solver, inputs.Length);
        if (inputs.Length == 1)
        {
            _outputs.Add(inputs[0]);
            return;
        }
        var half = inputs.Length / 2;
        _left = new Totalizer(solver, inputs[..half]);
        _right = new Totalizer(solver, inputs[half..]);
    }

    /// <summary>How many inputs there are.</summary>
    public int Count { get; }

    /// <summary>A literal that holds when more than <paramref name="bound"/> inputs do; <paramref name="bound"/> is less than <see cref="Count"/>.</summary>
    public int MoreThan(int bound)
    {
        while (_outputs.Count <= bound)
            Extend();
        return _outputs[bound];
    }

    // Output k follows from i of the left and j of the right with i + j = k + 1.
    private void Extend()
    {
        var k = _outputs.Count;
        var output = _solver.NewVariable();
        _outputs.Add(output);
        for (var i = Math.Max(0, k + 1 - _right!.Count); i <= Math.Min(k + 1, _left!.Count); i++)
        {
            var j = k + 1 - i;
            if (i == 0)
                _solver.Add(Literal.Not(_right.MoreThan(j - 1)), output);
            else if (j == 0)
                _solver.Add(Literal.Not(_left.MoreThan(i - 1)), output);
            else
                _solver.Add(
                    Literal.Not(_left.MoreThan(i - 1)),
                    Literal.Not(_right.MoreThan(j - 1)),
                    output
                );
        }
        if (k > 0)
            _solver.Add(Literal.Not(output), _outputs[k - 1]);
    }
}
