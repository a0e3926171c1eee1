using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>A first timetable: the wishes with the least choice first, each where it makes the fewest breaks.</summary>
internal static class Construction
{
    /// <summary>Places what it can of the wishes that have no place.</summary>
    public static void Fill(Calendars calendars)
    {
        var demand = calendars.Problem.WishesByPerson().Select(w => w.Count).ToArray();
        var unplaced = Enumerable
            .Range(0, calendars.Unplaced.Count)
            .Select(i => calendars.Unplaced[i]);
        foreach (var wish in unplaced.OrderBy(w => Room(calendars, w, demand)).ToList())
            Place(calendars, wish);
    }

    /// <summary>Puts an unplaced wish where it costs least; false where it fits nowhere.</summary>
    public static bool Place(Calendars calendars, int wish)
    {
        var best = double.MaxValue;
        var (slot, host, guest, interpreter) = (0, 0, 0, 0);
        foreach (var h in calendars.Problem.Wishes[wish].Hosts)
        foreach (var g in calendars.Problem.Wishes[wish].Guests)
            for (var day = 0; day < calendars.Days; day++)
                foreach (var at in Open(calendars, wish, day, h, g))
                {
                    var cost = calendars.Cost(at, h) + calendars.Cost(at, g);
                    if (cost < best && calendars.Fits(wish, at, h, g, out var who))
                        (best, slot, host, guest, interpreter) = (cost, at, h, g, who);
                }
        if (best == double.MaxValue)
            return false;
        calendars.Put(wish, slot, host, guest, interpreter);
        return true;
    }

    /// <summary>The slots of a day in which both could come and neither is busy.</summary>
    public static IEnumerable<int> Open(Calendars calendars, int wish, int day, int host, int guest)
    {
        var open =
            calendars.Allowed(wish, day)
            & calendars.Free(host, day)
            & calendars.Free(guest, day)
            & ~calendars.Busy(host, day)
            & ~calendars.Busy(guest, day);
        for (; open != 0; open &= open - 1)
            yield return SlotNumber.Of(day, BitOperations.TrailingZeroCount(open));
    }

    // Slots to choose from, less by what else the two have to do.
    private static double Room(Calendars calendars, int wish, int[] demand)
    {
        var asked = calendars.Problem.Wishes[wish];
        var (host, guest) = (asked.Hosts[0], asked.Guests[0]);
        var slots = 0;
        for (var day = 0; day < calendars.Days; day++)
            slots += BitOperations.PopCount(
                calendars.Allowed(wish, day)
                    & calendars.Free(host, day)
                    & calendars.Free(guest, day)
            );
        var people =
            asked.Hosts.Count * asked.Guests.Count * (asked.Interpreters is null ? 1 : 0.5);
        return slots * people / (demand[host] + demand[guest]);
    }
}
