using TradePromotion.Matching.Proving;

namespace TradePromotion.Tests.Matching.Proving;

/// <summary>The solver's answers against trying everything.</summary>
public sealed class SatSolverTests
{
    private const int Variables = 9;

    [Fact]
    public void Answers_as_trying_everything_does()
    {
        var random = new Random(1);
        for (var round = 0; round < 400; round++)
        {
            var clauses = Clauses(random, random.Next(20, 50));
            var solver = With(clauses);
            var (possible, answer) = (
                Assignments().Any(a => clauses.All(a.Holds)),
                solver.Solve([])
            );
            answer.ShouldBe(possible ? SatAnswer.Yes : SatAnswer.No);
            if (possible)
                clauses.ShouldAllBe(clause => clause.Any(solver.Holds));
        }
    }

    [Fact]
    public void Names_assumptions_that_cannot_all_hold()
    {
        var random = new Random(2);
        for (var round = 0; round < 400; round++)
        {
            var clauses = Clauses(random, 25);
            int[] assumed = [.. Enumerable.Range(0, 5).Select(v => 2 * v + random.Next(2))];
            var solver = With(clauses);
            var possible = Assignments().Any(a => clauses.All(a.Holds) && assumed.All(a.Has));
            solver.Solve(assumed).ShouldBe(possible ? SatAnswer.Yes : SatAnswer.No);
            if (possible)
                continue;
            solver.Core.ShouldBeSubsetOf(assumed);
            Assignments().Any(a => clauses.All(a.Holds) && solver.Core.All(a.Has)).ShouldBeFalse();
            // What it has learnt under assumptions holds without them.
            solver
                .Solve([])
                .ShouldBe(
                    Assignments().Any(a => clauses.All(a.Holds)) ? SatAnswer.Yes : SatAnswer.No
                );
        }
    }

    [Fact]
    public void Gives_up_the_fewest_wishes()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var clauses = Clauses(random, 22);
            int[] wishes = [.. Enumerable.Range(0, Variables).Select(v => 2 * v + random.Next(2))];
            var possible = Assignments().Where(a => clauses.All(a.Holds)).ToList();
            var proof = new FewestViolations(With(clauses), wishes);
            proof.Run(() => false).ShouldBe(possible.Count > 0 ? SatAnswer.Yes : SatAnswer.No);
            if (possible.Count > 0)
                proof.Proven.ShouldBe(possible.Min(a => wishes.Count(w => !a.Has(w))));
        }
    }

    [Theory]
    [InlineData(1, 0)]
    [InlineData(7, 3)]
    [InlineData(12, 12)]
    public void Counts(int inputs, int bound)
    {
        var solver = new SatSolver();
        int[] literals = [.. Enumerable.Range(0, inputs).Select(_ => solver.NewVariable())];
        if (bound < inputs)
            solver.Add(Literal.Not(new Totalizer(solver, literals).MoreThan(bound)));
        solver.Solve(literals[..bound]).ShouldBe(SatAnswer.Yes);
        if (bound < inputs)
            solver.Solve(literals[..(bound + 1)]).ShouldBe(SatAnswer.No);
    }

    [Fact]
    public void Proves_that_nine_pigeons_do_not_fit_into_eight_holes()
    {
        var solver = new SatSolver();
        var sits = new int[9, 8];
        for (var p = 0; p < 9; p++)
        for (var h = 0; h < 8; h++)
            sits[p, h] = solver.NewVariable();
        for (var p = 0; p < 9; p++)
            solver.Add([.. Enumerable.Range(0, 8).Select(h => sits[p, h])]);
        for (var h = 0; h < 8; h++)
        for (var p = 0; p < 9; p++)
        for (var q = 0; q < p; q++)
            solver.Add(Literal.Not(sits[p, h]), Literal.Not(sits[q, h]));
        solver.Solve([], conflicts: 10).ShouldBe(SatAnswer.Unknown);
        solver.Solve([]).ShouldBe(SatAnswer.No);
    }

    private static List<int[]> Clauses(Random random, int count) =>
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ =>
                    Enumerable
                        .Range(0, random.Next(1, 5))
                        .Select(_ => random.Next(2 * Variables))
                        .ToArray()
                )
                .Where(clause => clause.Length > 1 || random.Next(8) == 0),
        ];

    private static SatSolver With(List<int[]> clauses)
    {
        var solver = new SatSolver();
        for (var v = 0; v < Variables; v++)
            solver.NewVariable();
        foreach (var clause in clauses)
            solver.Add(clause);
        return solver;
    }

    private static IEnumerable<Assignment> Assignments() =>
        Enumerable.Range(0, 1 << Variables).Select(bits => new Assignment(bits));

    private readonly record struct Assignment(int Bits)
    {
        public bool Has(int literal) => ((Bits >> (literal >> 1)) & 1) == 1 - (literal & 1);

        public bool Holds(int[] clause) => clause.Any(Has);
    }
}
