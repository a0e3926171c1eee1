using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>What the timetable is worth, kept up to date with every meeting put or taken.</summary>
internal sealed partial class Calendars
{
    /// <summary>What a meeting in an hour that is uneasy for one of the two costs, in breaks: it decides between equals, and fifty of them weigh one break.</summary>
    public const double UneasyCosts = 0.02;

    private readonly ulong[] _uneasy;
    private readonly int[] _breaks;
    private readonly int[] _breaksOf;
    private readonly int[] _fewest;
    private readonly int _fairness;

    public long PlacedWeight { get; private set; }

    public int Unfair { get; private set; }

    public int Breaks { get; private set; }

    public int Uneasy { get; private set; }

    public int Moved { get; private set; }

    public Objective Objective => new(PlacedWeight, Unfair, Breaks, Uneasy, Moved);

    /// <summary>Idle stretches between taken slots; where a buffer is wanted, only those longer than it.</summary>
    public static int BreaksIn(ulong busy, int buffer)
    {
        if (busy == 0)
            return 0;
        for (var i = 0; i < buffer; i++)
            busy |= busy << 1;
        return BitOperations.PopCount(busy & ~(busy << 1)) - 1;
    }

    /// <summary>How many breaks more a person has with this slot taken, and a little where it is an uneasy one.</summary>
    public double Cost(int slot, int person)
    {
        var day = person * Days + SlotNumber.Day(slot);
        var bit = SlotNumber.Bit(slot);
        return BreaksIn(_busy[day] | bit, _buffer[person])
            - _breaks[day]
            + ((_uneasy[day] & bit) != 0 ? UneasyCosts : 0);
    }

    private void Turn(int person, int slot, int wish)
    {
        Mark(person, slot, wish);
        var day = person * Days + SlotNumber.Day(slot);
        if ((_uneasy[day] & SlotNumber.Bit(slot)) != 0)
            Uneasy += wish == None ? -1 : 1;
        var breaks = BreaksIn(_busy[day], _buffer[person]);
        var change = breaks - _breaks[day];
        if (change == 0)
            return;
        _breaks[day] = breaks;
        var (was, now) = (_breaksOf[person], _breaksOf[person] + change);
        _breaksOf[person] = now;
        Breaks += change;
        Unfair += Math.Max(0, now - _fairness) - Math.Max(0, was - _fairness);
        if (now > _fewest[person] != Troubled.Contains(person))
            Change(Troubled, person);
    }

    private static void Change(Members members, int item)
    {
        if (members.Contains(item))
            members.Remove(item);
        else
            members.Add(item);
    }

    private bool IsMoved(int wish, int slot, int host, int guest) =>
        Problem.Wishes[wish].Published is { } before
        && (before.Slot, before.Host, before.Guest) != (slot, host, guest);
}
