using System.Numerics;
using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Matching.Timetabling.Explaining;

/// <summary>Why a wish has no place, slot by slot.</summary>
/// <param name="Wish">The wish.</param>
/// <param name="CommonSlots">Slots it may have in which both sides can come.</param>
/// <param name="Obstacles">What is in the way in these slots, the most frequent first, with the slots.</param>
public sealed record UnplacedReason(
    int Wish,
    int CommonSlots,
    IReadOnlyList<ObstacleSlots> Obstacles
)
{
    /// <summary>What binds: both sides have no slot in common (null), or what stands in the way most often.</summary>
    public Obstacle? Binding => Obstacles.Count == 0 ? null : Obstacles[0].Obstacle;
}

/// <summary>An obstacle and the slots it closes.</summary>
public sealed record ObstacleSlots(Obstacle Obstacle, IReadOnlyList<int> Slots);

/// <summary>Reads from a timetable why wishes are missing in it, and what would help.</summary>
public static class UnplacedReasons
{
    /// <summary>A reason for every wish without a place.</summary>
    public static IReadOnlyList<UnplacedReason> Of(
        MeetingProblem problem,
        IReadOnlyList<Placement?> placements
    )
    {
        var calendars = Calendars.With(problem, placements);
        return
        [
            .. Enumerable
                .Range(0, problem.Wishes.Count)
                .Where(w => calendars.SlotOf(w) == Calendars.None)
                .Select(w => Of(calendars, w)),
        ];
    }

    /// <summary>
    /// How many wishes more would have a place if one more interpreter of a pool worked in these slots, the rest staying
    /// as it is.
    /// </summary>
    public static int WithOneMore(
        MeetingProblem problem,
        IReadOnlyList<Placement?> placements,
        IReadOnlyList<int> pool,
        IReadOnlyList<ulong> hours
    )
    {
        IReadOnlyList<int> larger = [.. pool, problem.Interpreters.Count];
        var calendars = Calendars.With(
            problem with
            {
                Interpreters = [.. problem.Interpreters, new Interpreter(hours)],
                Wishes =
                [
                    .. problem.Wishes.Select(w =>
                        w.Interpreters is { } who && who.SequenceEqual(pool)
                            ? w with
                            {
                                Interpreters = larger,
                            }
                            : w
                    ),
                ],
            },
            placements
        );
        var before = calendars.Unplaced.Count;
        Construction.Fill(calendars);
        return before - calendars.Unplaced.Count;
    }

    private static UnplacedReason Of(Calendars calendars, int wish)
    {
        var asked = calendars.Problem.Wishes[wish];
        var obstacles = new Dictionary<Obstacle, SortedSet<int>>();
        var common = new HashSet<int>();
        foreach (var host in asked.Hosts)
        foreach (var guest in asked.Guests)
        foreach (var slot in Common(calendars, wish, host, guest))
        {
            var interpreter = Calendars.None;
            var obstacle = calendars.Hindrance(wish, slot, host, guest, ref interpreter);
            common.Add(slot);
            if (!obstacles.TryGetValue(obstacle, out var slots))
                obstacles[obstacle] = slots = [];
            slots.Add(slot);
        }
        return new(
            wish,
            common.Count,
            [
                .. obstacles
                    .OrderByDescending(o => o.Value.Count)
                    .ThenByDescending(o => o.Key)
                    .Select(o => new ObstacleSlots(o.Key, [.. o.Value])),
            ]
        );
    }

    private static IEnumerable<int> Common(Calendars calendars, int wish, int host, int guest)
    {
        for (var day = 0; day < calendars.Days; day++)
        for (
            var both =
                calendars.Allowed(wish, day)
                & calendars.Free(host, day)
                & calendars.Free(guest, day);
            both != 0;
            both &= both - 1
        )
            yield return SlotNumber.Of(day, BitOperations.TrailingZeroCount(both));
    }
}
