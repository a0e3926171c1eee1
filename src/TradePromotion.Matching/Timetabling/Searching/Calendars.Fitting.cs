using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Searching;

internal sealed partial class Calendars
{
    /// <summary>
    /// May the unplaced wish be met in a slot by these two? Then <paramref name="interpreter"/> is the row of who
    /// interprets, or <see cref="None"/> where nobody needs to.
    /// </summary>
    public bool Fits(int wish, int slot, int host, int guest, out int interpreter)
    {
        interpreter = None;
        return Hindrance(wish, slot, host, guest, ref interpreter) == Obstacle.None;
    }

    /// <summary>What keeps an unplaced wish out of a slot: the first obstacle, people before things.</summary>
    public Obstacle Hindrance(int wish, int slot, int host, int guest, ref int interpreter)
    {
        var (day, bit) = (SlotNumber.Day(slot), SlotNumber.Bit(slot));
        if ((_allowed[wish * Days + day] & bit) == 0)
            return Obstacle.NotAllowed;
        if ((_free[host * Days + day] & bit) == 0)
            return Obstacle.HostAway;
        if ((_free[guest * Days + day] & bit) == 0)
            return Obstacle.GuestAway;
        if (!HasTime(host, day, slot))
            return Obstacle.HostBusy;
        if (!HasTime(guest, day, slot))
            return Obstacle.GuestBusy;
        if (!HasRoomInDay(host, day))
            return Obstacle.HostDayFull;
        if (!HasRoomInDay(guest, day))
            return Obstacle.GuestDayFull;
        if (!IsInOrder(wish, slot))
            return Obstacle.Order;
        if (Crowds.Count(slot) >= Problem.Tables)
            return Obstacle.NoTable;
        return
            Problem.Wishes[wish].Interpreters is { } who
            && (interpreter = AnyFree(who, slot)) == None
            ? Obstacle.NoInterpreter
            : Obstacle.None;
    }

    private bool HasTime(int person, int day, int slot)
    {
        var busy = _busy[person * Days + day];
        var buffer = _buffer[person];
        var index = SlotNumber.Index(slot);
        var near = SlotNumber.First(2 * buffer + 1);
        return (busy & (index >= buffer ? near << (index - buffer) : near >> (buffer - index)))
            == 0;
    }

    private bool HasRoomInDay(int person, int day) =>
        _mostADay[person] >= SlotNumber.MostADay
        || BitOperations.PopCount(_busy[person * Days + day]) < _mostADay[person];

    private bool IsInOrder(int wish, int slot)
    {
        foreach (var before in _after[wish])
            if (_slot[before] >= slot)
                return false;
        foreach (var after in _before[wish])
            if (_slot[after] != None && _slot[after] <= slot)
                return false;
        return true;
    }

    /// <summary>The placed wishes that would have to come earlier, or later, were this one met in a slot.</summary>
    public void OutOfOrder(int wish, int slot, List<int> into)
    {
        into.Clear();
        foreach (var before in _after[wish])
            if (_slot[before] >= slot)
                into.Add(before);
        foreach (var after in _before[wish])
            if (_slot[after] != None && _slot[after] <= slot)
                into.Add(after);
    }

    private int AnyFree(IReadOnlyList<int> interpreters, int slot)
    {
        for (var i = 0; i < interpreters.Count; i++)
            if (CanInterpret(interpreters[i], slot))
                return Problem.People.Count + interpreters[i];
        return None;
    }

    private bool CanInterpret(int interpreter, int slot)
    {
        var row = (Problem.People.Count + interpreter) * Days + SlotNumber.Day(slot);
        var bit = SlotNumber.Bit(slot);
        if ((_free[row] & ~_busy[row] & bit) == 0)
            return false;
        var rest = Problem.Interpreters[interpreter].RestAfter;
        return rest >= SlotNumber.MostADay
            || RunThrough(_busy[row], SlotNumber.Index(slot)) <= rest;
    }

    // How long the stretch of taken slots is once this one is taken, too.
    private static int RunThrough(ulong busy, int index)
    {
        var after = index == 63 ? 0 : BitOperations.TrailingZeroCount(~(busy >> (index + 1)));
        var before = index == 0 ? 0 : BitOperations.LeadingZeroCount(~(busy << (64 - index)));
        return before + 1 + after;
    }
}

/// <summary>What keeps a wish out of a slot.</summary>
public enum Obstacle
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The slot is not one the wish may have.</summary>
    NotAllowed,

    /// <summary>The host cannot come then.</summary>
    HostAway,

    /// <summary>The guest cannot come then.</summary>
    GuestAway,

    /// <summary>The host meets somebody else, or has a pause due.</summary>
    HostBusy,

    /// <summary>The guest meets somebody else, or has a pause due.</summary>
    GuestBusy,

    /// <summary>The host has as many meetings that day as he takes.</summary>
    HostDayFull,

    /// <summary>The guest has as many meetings that day as he takes.</summary>
    GuestDayFull,

    /// <summary>A meeting that is to come before, or after, stands in the way.</summary>
    Order,

    /// <summary>Every table is taken.</summary>
    NoTable,

    /// <summary>Nobody who knows both languages is free.</summary>
    NoInterpreter,
}
