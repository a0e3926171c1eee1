namespace TradePromotion.Matching.Timetabling;

/// <summary>The best timetable and the best bounds so far, of everybody who works on a problem at the same time.</summary>
/// <param name="problem">The problem.</param>
/// <param name="wholeOnly">Whether only timetables that meet all wishes count, and only their breaks.</param>
/// <param name="progress">Hears of every change, one at a time.</param>
internal sealed class Standing(MeetingProblem problem, bool wholeOnly, Action<Timetable>? progress)
{
    private readonly Lock _lock = new();
    private readonly long _weight = problem.Wishes.Sum(w => (long)w.Weight);
    private Timetable _now = Timetable.Nothing(problem);

    public Timetable Now
    {
        get
        {
            lock (_lock)
                return _now;
        }
    }

    /// <summary>Whether there is a timetable for all wishes, and with how few breaks, is known.</summary>
    public bool IsProven => Now.Status is TimetableStatus.Optimal or TimetableStatus.Unsat;

    /// <summary>Nothing is left to find or to prove.</summary>
    public bool IsClosed =>
        IsProven
        && (
            wholeOnly
            || Now is { Objective: { Unfair: 0, Uneasy: 0, Moved: 0 } worth, Bounds: var bounds }
                && worth.Placed == bounds.Placed
                && (worth.Breaks == 0 || Now.Status == TimetableStatus.Optimal)
        );

    /// <summary>The best timetable, where it meets all wishes and is fair; else null.</summary>
    public Timetable? Complete => Now is var now && now.IsWhole(problem) ? now : null;

    /// <summary>A timetable; <paramref name="placements"/> is asked for where it is the best so far.</summary>
    public void Found(Objective objective, Func<IReadOnlyList<Placement?>> placements) =>
        Change(now =>
            now.Objective is { } best && objective.CompareTo(best) <= 0
                ? now
                : now with
                {
                    Objective = objective,
                    Placements = placements(),
                }
        );

    /// <summary>No timetable that places all the wishes has fewer breaks.</summary>
    public void ProvedBreaks(int bound) =>
        Change(now =>
            bound <= now.Bounds.Breaks
                ? now
                : now with
                {
                    Bounds = now.Bounds with { Breaks = bound },
                }
        );

    /// <summary>No timetable places more weight.</summary>
    public void ProvedPlaced(long bound) =>
        Change(now =>
            bound >= now.Bounds.Placed
                ? now
                : now with
                {
                    Bounds = now.Bounds with { Placed = bound },
                }
        );

    /// <summary>Not all wishes can be placed fairly.</summary>
    public void ProvedImpossible() => Change(now => now with { Status = TimetableStatus.Unsat });

    private void Change(Func<Timetable, Timetable> change)
    {
        lock (_lock)
        {
            var next = change(_now);
            if (ReferenceEquals(next, _now))
                return;
            _now = next with { Status = StatusOf(next) };
            progress?.Invoke(_now);
        }
    }

    private TimetableStatus StatusOf(Timetable now)
    {
        if (now.Status == TimetableStatus.Unsat || now.Bounds.Placed < _weight)
            return TimetableStatus.Unsat;
        if (now.Objective is not { } objective)
            return TimetableStatus.Unknown;
        return
            objective.Placed == _weight
            && objective.Unfair == 0
            && objective.Breaks == now.Bounds.Breaks
            ? TimetableStatus.Optimal
            : TimetableStatus.Feasible;
    }
}
