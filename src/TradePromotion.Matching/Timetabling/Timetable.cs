namespace TradePromotion.Matching.Timetabling;

/// <summary>What is known of a <see cref="MeetingProblem"/>.</summary>
/// <param name="Status">Whether there is a timetable, and whether a better one may exist.</param>
/// <param name="Placements">Where every wish is met; null for one that is not. Empty where no timetable is known.</param>
/// <param name="Objective">What <paramref name="Placements"/> are worth, by part; null without them.</param>
/// <param name="Bounds">What no timetable can better.</param>
public sealed record Timetable(
    TimetableStatus Status,
    IReadOnlyList<Placement?> Placements,
    Objective? Objective,
    Bounds Bounds
)
{
    /// <summary>Whether it is known how all wishes can be met fairly.</summary>
    public bool IsWhole(MeetingProblem problem) =>
        Objective is { Unfair: 0 }
        && Placements.Count == problem.Wishes.Count
        && Placements.All(p => p is not null);

    /// <summary>Nothing is known.</summary>
    public static Timetable Nothing(MeetingProblem problem) =>
        new(TimetableStatus.Unknown, [], null, new(problem.Wishes.Sum(w => (long)w.Weight), 0));
}

/// <summary>
/// What a timetable is worth, in the order in which it counts: the first part that differs decides between two.
/// </summary>
/// <param name="Placed">Weight of the wishes that are met: more is better.</param>
/// <param name="Unfair">Breaks beyond what fairness allows, summed over people: fewer is better, as all that follow.</param>
/// <param name="Breaks">Breaks in people's days.</param>
/// <param name="Uneasy">Times somebody meets at an hour he would rather not.</param>
/// <param name="Moved">Wishes that stand elsewhere than in the timetable people already have.</param>
public readonly record struct Objective(long Placed, int Unfair, int Breaks, int Uneasy, int Moved)
    : IComparable<Objective>
{
    /// <summary>Positive where this is the better one.</summary>
    public int CompareTo(Objective other) =>
        (-Placed, Unfair, Breaks, Uneasy, Moved).CompareTo(
            (-other.Placed, other.Unfair, other.Breaks, other.Uneasy, other.Moved)
        ) * -1;
}

/// <summary>What is proven of all timetables of a problem.</summary>
/// <param name="Placed">None places more weight.</param>
/// <param name="Breaks">None that places all the wishes has fewer breaks.</param>
public readonly record struct Bounds(long Placed, int Breaks);

/// <summary>How much is known.</summary>
public enum TimetableStatus
{
    /// <summary>Neither a timetable nor a proof that there is none.</summary>
    Unknown,

    /// <summary>A timetable, perhaps not the best.</summary>
    Feasible,

    /// <summary>A timetable, and the proof that none places more and has fewer breaks.</summary>
    Optimal,

    /// <summary>The proof that not all wishes can be placed.</summary>
    Unsat,
}
