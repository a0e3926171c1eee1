using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Searching;

internal sealed partial class TimetableSearch
{
    private const double OfUnplaced = 0.3;
    private const double OfTroubled = 0.5;
    private const double OtherPerson = 0.3;
    private const double Beside = 0.85;

    // Most breaks are ended by moving a meeting of somebody who has one: look there half of the time.
    private int ChooseWish()
    {
        if (_calendars.Unplaced.Count > 0 && _random.NextDouble() < OfUnplaced)
            return _calendars.Unplaced[_random.Next(_calendars.Unplaced.Count)];
        if (_calendars.Troubled.Count > 0 && _random.NextDouble() < OfTroubled)
            return ChooseOf(_calendars.Troubled[_random.Next(_calendars.Troubled.Count)]);
        return _movable[_random.Next(_movable.Length)];
    }

    // A meeting at an end of one of the stretches of a day with a break.
    private int ChooseOf(int person)
    {
        var first = _random.Next(_calendars.Days);
        for (var i = 0; ; i++)
        {
            var day = (first + i) % _calendars.Days;
            if (_calendars.BreaksOf(person, day) == 0)
                continue;
            var busy = _calendars.Busy(person, day);
            var ends = (busy & ~(busy << 1)) | (busy & ~(busy >> 1));
            return _calendars.At(person, SlotNumber.Of(day, AnyBit(ends)));
        }
    }

    private int ChooseHost(int wish)
    {
        var hosts = _calendars.Problem.Wishes[wish].Hosts;
        if (hosts.Count == 1)
            return hosts[0];
        return _calendars.SlotOf(wish) == Calendars.None || _random.NextDouble() < OtherPerson
            ? hosts[_random.Next(hosts.Count)]
            : _calendars.HostOf(wish);
    }

    private int ChooseGuest(int wish)
    {
        var guests = _calendars.Problem.Wishes[wish].Guests;
        if (guests.Count == 1)
            return guests[0];
        return _calendars.SlotOf(wish) == Calendars.None || _random.NextDouble() < OtherPerson
            ? guests[_random.Next(guests.Count)]
            : _calendars.GuestOf(wish);
    }

    // Beside what one of the two has that day, or, now and then, anywhere they may.
    private int ChooseSlot(int wish, int host, int guest)
    {
        var day = _calendars.Days == 1 ? 0 : _random.Next(_calendars.Days);
        var possible =
            _calendars.Allowed(wish, day)
            & _calendars.Free(host, day)
            & _calendars.Free(guest, day);
        if (_random.NextDouble() < Beside)
        {
            var person = _random.Next(2) == 0 ? host : guest;
            var (busy, apart) = (
                _calendars.Busy(person, day),
                _calendars.Problem.People[person].Buffer + 1
            );
            var beside = ((busy << apart) | (busy >> apart)) & ~busy & possible;
            if (beside != 0)
                possible = beside;
        }
        return possible == 0 ? Calendars.None : SlotNumber.Of(day, AnyBit(possible));
    }

    private int AnyBit(ulong bits)
    {
        for (var skip = _random.Next(BitOperations.PopCount(bits)); skip > 0; skip--)
            bits &= bits - 1;
        return BitOperations.TrailingZeroCount(bits);
    }
}
