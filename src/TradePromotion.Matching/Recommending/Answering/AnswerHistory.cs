namespace TradePromotion.Matching.Recommending.Answering;

/// <summary>
/// Who said yes or no to whom at one fair, in one direction. What is read of a pair never counts the pair's own answer, so
/// that the same figures serve to learn and to foretell.
/// </summary>
/// <param name="choosers">How many answer.</param>
/// <param name="targets">How many are answered.</param>
public sealed class AnswerHistory(int choosers, int targets)
{
    // As if everybody had given and got half an answer of the average kind.
    private const double Prior = 0.5;

    private readonly Dictionary<int, bool>[] _given =
    [
        .. Enumerable.Range(0, choosers).Select(_ => new Dictionary<int, bool>()),
    ];

    private readonly Dictionary<int, bool>[] _got =
    [
        .. Enumerable.Range(0, targets).Select(_ => new Dictionary<int, bool>()),
    ];

    private readonly int[] _yesGiven = new int[choosers];
    private readonly int[] _yesGot = new int[targets];
    private int _answers;
    private int _yes;

    /// <summary>One answer; a later one of the same pair replaces it.</summary>
    public void Add(int chooser, int target, bool yes)
    {
        if (_given[chooser].TryGetValue(target, out var before))
            Count(chooser, target, before, -1);
        _given[chooser][target] = yes;
        _got[target][chooser] = yes;
        Count(chooser, target, yes, 1);
    }

    /// <summary>What the other answers say of this pair.</summary>
    public AnswerSigns Signs(int chooser, int target)
    {
        bool? own = _given[chooser].TryGetValue(target, out var answer) ? answer : null;
        var without = new Without(chooser, target, own);
        return new(
            LogOdds(Giving(chooser, without, null), without),
            LogOdds(Getting(target, without, null), without),
            LikeMinded(without)
        );
    }

    private static double Agreement(IEnumerable<(double One, double Other)> common)
    {
        var (product, one, other) = (0.0, 0.0, 0.0);
        foreach (var (a, b) in common)
            (product, one, other) = (product + (a * b), one + (a * a), other + (b * b));
        // One more in the divisor: two who share a single answer have not shown much.
        return product / (Math.Sqrt(one * other) + 1);
    }

    private static double Odds(double share) => Math.Log(share / (1 - share));

    // Targets alike to this one, by who liked them: did the chooser like those?
    private double LikeMinded(Without without)
    {
        var sum = 0.0;
        var (chooser, target, _) = without;
        foreach (var liked in _given[chooser].Keys)
        {
            if (liked == target)
                continue;
            var common = _got[target]
                .Keys.Where(other => other != chooser && _got[liked].ContainsKey(other))
                .Select(other =>
                    (Surprise(other, target, without), Surprise(other, liked, without))
                );
            sum += Agreement(common) * Surprise(chooser, liked, without);
        }
        return sum;
    }

    // How much more of a yes it was than chooser and target alone let expect.
    private double Surprise(int chooser, int target, Without without)
    {
        var yes = _given[chooser][target];
        bool? own = yes;
        var expected =
            LogOdds(Giving(chooser, without, own), without)
            + LogOdds(Getting(target, without, own), without)
            - Odds(Average(without));
        return (yes ? 1 : 0) - (1 / (1 + Math.Exp(-expected)));
    }

    private double LogOdds((int Yes, int Of) seen, Without without) =>
        Odds((seen.Yes + (Prior * Average(without))) / (seen.Of + Prior));

    private double Average(Without without) =>
        without.Answer is { } own
            ? (_yes - (own ? 1 : 0) + 1.0) / (_answers - 1 + 2)
            : (_yes + 1.0) / (_answers + 2);

    private (int Yes, int Of) Giving(int chooser, Without without, bool? own) =>
        Less(
            (_yesGiven[chooser], _given[chooser].Count),
            own,
            chooser == without.Chooser ? without.Answer : null
        );

    private (int Yes, int Of) Getting(int target, Without without, bool? own) =>
        Less(
            (_yesGot[target], _got[target].Count),
            own,
            target == without.Target ? without.Answer : null
        );

    private static (int Yes, int Of) Less((int Yes, int Of) all, bool? one, bool? other)
    {
        var (yes, of) = all;
        foreach (var gone in new[] { one, other })
            if (gone is { } answer)
                (yes, of) = (yes - (answer ? 1 : 0), of - 1);
        return (yes, of);
    }

    private void Count(int chooser, int target, bool yes, int by)
    {
        _answers += by;
        if (!yes)
            return;
        _yes += by;
        _yesGiven[chooser] += by;
        _yesGot[target] += by;
    }

    private readonly record struct Without(int Chooser, int Target, bool? Answer);
}

/// <summary>What other answers say of a pair, in log odds.</summary>
/// <param name="Generosity">How readily the chooser says yes.</param>
/// <param name="Appeal">How readily the target is told yes.</param>
/// <param name="Taste">Whether the chooser liked those whom the same people like as the target.</param>
public readonly record struct AnswerSigns(double Generosity, double Appeal, double Taste);
