namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>
/// Makes a timetable better by simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983). A step moves a meeting to
/// another slot; whoever is in its way there goes to the slot it came from, and so on (a Kempe chain between two slots);
/// a wish without a place pushes others out, who look for another. Deterministic for a seed and a number of steps.
/// </summary>
internal sealed partial class TimetableSearch
{
    private const int Look = 1024;
    private const double Warm = 0.25;
    private const double Cold = 0.05;
    private const double UnfairCosts = 20;
    private const double UnplacedCosts = 8;
    private const double MovedCosts = 0.01;

    private readonly Calendars _calendars;
    private readonly Random _random;
    private readonly double _weight;
    private readonly int[] _movable;
    private Placement?[] _best;

    /// <summary>Begins with what fits of <paramref name="start"/>, and fills in the rest.</summary>
    public TimetableSearch(
        MeetingProblem problem,
        int seed,
        IReadOnlyList<Placement?>? start = null
    )
    {
        _calendars = new Calendars(problem);
        _random = new Random(seed);
        _weight = UnplacedCosts / problem.Wishes.Select(w => w.Weight).DefaultIfEmpty(1).Min();
        _movable = [.. Enumerable.Range(0, problem.Wishes.Count).Where(HasSlot)];
        if (start is not null)
            _calendars.Restore(start);
        Construction.Fill(_calendars);
        _best = _calendars.Placements();
        Best = _calendars.Objective;
    }

    /// <summary>What the best timetable so far is worth.</summary>
    public Objective Best { get; private set; }

    /// <summary>The best timetable so far.</summary>
    public IReadOnlyList<Placement?> Placements => _best;

    /// <summary>Steps tried so far.</summary>
    public long Steps { get; private set; }

    /// <summary>One cooling of so many steps, from the best known. Ends early when <paramref name="stop"/> says so.</summary>
    /// <param name="steps">How many.</param>
    /// <param name="stop">Asked once in a while.</param>
    /// <param name="better">Hears of every better timetable.</param>
    public void Cool(long steps, Func<bool> stop, Action? better = null)
    {
        _calendars.Restore(_best);
        if (_movable.Length == 0)
            return;
        var temperature = Warm;
        for (long i = 0; i < steps; i++)
        {
            if (i % Look == 0)
            {
                if (stop())
                    return;
                temperature = Warm * Math.Pow(Cold / Warm, (double)i / steps);
            }
            Steps++;
            if (!Step(temperature) || _calendars.Objective.CompareTo(Best) <= 0)
                continue;
            (Best, _best) = (_calendars.Objective, Copy());
            better?.Invoke();
        }
    }

    private bool HasSlot(int wish) =>
        Enumerable.Range(0, _calendars.Days).Any(day => _calendars.Allowed(wish, day) != 0);

    private Placement?[] Copy()
    {
        for (var w = 0; w < _best.Length; w++)
            _best[w] = _calendars.PlacementOf(w);
        return _best;
    }

    private double Cost() =>
        -_weight * _calendars.PlacedWeight
        + UnfairCosts * _calendars.Unfair
        + _calendars.Breaks
        + Calendars.UneasyCosts * _calendars.Uneasy
        + MovedCosts * _calendars.Moved;
}
