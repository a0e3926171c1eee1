using TradePromotion.Matching.Timetabling;

namespace TradePromotion.Tests.Matching.Timetabling;

/// <summary>Checks placements against every rule of a problem, from its statement, one meeting and one person at a time.</summary>
public static class TimetableCheck
{
    /// <summary>The sentences of the rules that are broken; empty for a timetable that can be held.</summary>
    public static IEnumerable<string> Broken(
        MeetingProblem problem,
        IReadOnlyList<Placement?> placements
    )
    {
        var met = placements
            .Select((at, wish) => (At: at, Wish: wish))
            .Where(m => m.At is not null)
            .Select(m => (At: m.At!.Value, m.Wish))
            .ToList();
        foreach (var (at, w) in met)
        {
            var wish = problem.Wishes[w];
            var (day, index) = (SlotNumber.Day(at.Slot), SlotNumber.Index(at.Slot));
            if (index >= problem.Days[day] || !Has(wish.Allowed[day], index))
                yield return $"wish {w} may not have slot {at.Slot}";
            if (!wish.Hosts.Contains(at.Host) || !wish.Guests.Contains(at.Guest))
                yield return $"wish {w} is met by somebody else";
            if (
                !Has(problem.People[at.Host].Free[day], index)
                || !Has(problem.People[at.Guest].Free[day], index)
            )
                yield return $"wish {w} is met while somebody is away";
            if (wish.Interpreters is null != at.Interpreter is null)
                yield return $"wish {w} has an interpreter too few or too many";
            if (
                at.Interpreter is { } who
                && (
                    !wish.Interpreters!.Contains(who)
                    || !Has(problem.Interpreters[who].Free[day], index)
                )
            )
                yield return $"wish {w} has an interpreter who cannot";
            if (wish.After.Any(b => placements[b] is { } before && before.Slot >= at.Slot))
                yield return $"wish {w} comes too early";
        }
        foreach (var slot in met.GroupBy(m => m.At.Slot).Where(s => s.Count() > problem.Tables))
            yield return $"slot {slot.Key} needs {slot.Count()} tables";
        foreach (
            var broken in met.SelectMany(
                    m => new[] { m.At.Host, m.At.Guest },
                    (m, p) => (Person: p, m.At.Slot)
                )
                .GroupBy(m => (m.Person, Day: SlotNumber.Day(m.Slot)))
        )
        {
            var person = problem.People[broken.Key.Person];
            var slots = broken.Select(m => m.Slot).Order().ToList();
            if (slots.Count > person.MostADay)
                yield return $"person {broken.Key.Person} has {slots.Count} meetings on day {broken.Key.Day}";
            if (slots.Zip(slots.Skip(1)).Any(pair => pair.Second - pair.First <= person.Buffer))
                yield return $"person {broken.Key.Person} has no pause on day {broken.Key.Day}";
        }
        foreach (
            var day in met.Where(m => m.At.Interpreter is not null)
                .GroupBy(m => (Who: m.At.Interpreter!.Value, Day: SlotNumber.Day(m.At.Slot)))
        )
        {
            var slots = day.Select(m => m.At.Slot).Order().ToList();
            var rest = problem.Interpreters[day.Key.Who].RestAfter;
            if (slots.Distinct().Count() < slots.Count)
                yield return $"interpreter {day.Key.Who} is in two meetings at once";
            if (
                Enumerable
                    .Range(0, Math.Max(0, slots.Count - rest))
                    .Any(i => slots[i + rest] - slots[i] == rest)
            )
                yield return $"interpreter {day.Key.Who} has no rest on day {day.Key.Day}";
        }
    }

    /// <summary>What placements are worth, counted anew.</summary>
    public static Objective Worth(MeetingProblem problem, IReadOnlyList<Placement?> placements)
    {
        var met = placements
            .Select((at, wish) => (At: at, Wish: wish))
            .Where(m => m.At is not null)
            .Select(m => (At: m.At!.Value, m.Wish))
            .ToList();
        var attended = met.SelectMany(
                m => new[] { m.At.Host, m.At.Guest },
                (m, p) => (Person: p, m.At.Slot)
            )
            .ToList();
        var breaks = attended
            .GroupBy(m => (m.Person, Day: SlotNumber.Day(m.Slot)))
            .Select(day =>
                (
                    day.Key.Person,
                    Breaks: BreaksIn(
                        [.. day.Select(m => m.Slot).Order()],
                        problem.People[day.Key.Person].Buffer
                    )
                )
            )
            .GroupBy(day => day.Person, (_, days) => days.Sum(d => d.Breaks))
            .ToList();
        return new(
            met.Sum(m => (long)problem.Wishes[m.Wish].Weight),
            breaks.Sum(b => Math.Max(0, b - (problem.Fairness ?? int.MaxValue))),
            breaks.Sum(),
            attended.Count(m =>
                Has(
                    problem.People[m.Person].Uneasy[SlotNumber.Day(m.Slot)],
                    SlotNumber.Index(m.Slot)
                )
            ),
            met.Count(m =>
                problem.Wishes[m.Wish].Published is { } before
                && (before.Slot, before.Host, before.Guest) != (m.At.Slot, m.At.Host, m.At.Guest)
            )
        );
    }

    private static int BreaksIn(List<int> slots, int buffer) =>
        slots.Zip(slots.Skip(1)).Count(pair => pair.Second - pair.First > buffer + 1);

    private static bool Has(ulong slots, int index) => ((slots >> index) & 1) == 1;
}
