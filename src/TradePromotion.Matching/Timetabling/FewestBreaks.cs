using System.Numerics;

namespace TradePromotion.Matching.Timetabling;

/// <summary>
/// A bound on breaks that needs no search: a person whose free slots lie in several stretches must break where his
/// meetings do not fit into one stretch a day.
/// </summary>
public static class FewestBreaks
{
    /// <summary>The breaks of everybody that no timetable with all wishes placed can do without.</summary>
    public static int Of(MeetingProblem problem) => OfEach(problem).Sum();

    /// <summary>The same for each person.</summary>
    public static int[] OfEach(MeetingProblem problem)
    {
        var wishes = problem.WishesByPerson();
        return
        [
            .. wishes.Select((of, person) => Of(problem, person, Certain(problem, person, of))),
        ];
    }

    /// <summary>The fewest breaks in which one person can have so many meetings.</summary>
    public static int Of(MeetingProblem problem, int person, int meetings)
    {
        // most[b]: the most meetings he can have with b breaks over the days so far.
        var most = new int[SlotNumber.MostADay * problem.Days.Count];
        for (var day = 0; day < problem.Days.Count; day++)
        {
            var room = Room(problem, person, day);
            for (var b = most.Length - 1; b >= 0; b--)
            {
                var best = most[b];
                for (var used = 1; used <= room.Count && used - 1 <= b; used++)
                    best = Math.Max(best, most[b - used + 1] + room[used - 1]);
                most[b] = best;
            }
        }
        var fewest = Array.FindIndex(most, m => m >= meetings);
        return fewest < 0 ? 0 : fewest;
    }

    // Wishes that only he can meet on his side.
    private static int Certain(MeetingProblem problem, int person, List<int> wishes) =>
        wishes.Count(w =>
            problem.Wishes[w].Hosts is [var host] && host == person
            || problem.Wishes[w].Guests is [var guest] && guest == person
        );

    // The meetings he can have in the one, two, … largest stretches of a day.
    private static List<int> Room(MeetingProblem problem, int person, int day)
    {
        var (free, apart) = (
            problem.People[person].Free[day] & problem.Day(day),
            problem.People[person].Buffer + 1
        );
        var stretches = new List<int>();
        while (free != 0)
        {
            free >>= BitOperations.TrailingZeroCount(free);
            var length = free == ulong.MaxValue ? 64 : BitOperations.TrailingZeroCount(~free);
            stretches.Add((length + apart - 1) / apart);
            free = length == 64 ? 0 : free >> length;
        }
        var sum = 0;
        return
        [
            .. stretches
                .OrderDescending()
                .Select(s => Math.Min(problem.People[person].MostADay, sum += s)),
        ];
    }
}
