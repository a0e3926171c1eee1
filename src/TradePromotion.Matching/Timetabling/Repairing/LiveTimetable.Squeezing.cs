using TradePromotion.Matching.Timetabling.Searching;

namespace TradePromotion.Matching.Timetabling.Repairing;

/// <summary>Moves a meeting that nothing happened to, so that another finds a place or a break closes.</summary>
public sealed partial class LiveTimetable
{
    // The wish takes a slot in which one of the two meets somebody else, and that meeting goes elsewhere.
    private bool Squeeze(int wish)
    {
        if (_moved >= MostMoved)
            return false;
        var asked = _calendars.Problem.Wishes[wish];
        foreach (var host in asked.Hosts)
        foreach (var guest in asked.Guests)
            for (var day = 0; day < _calendars.Days; day++)
            for (var index = 0; index < _calendars.Problem.Days[day]; index++)
                if (TakeOver(wish, SlotNumber.Of(day, index), host, guest))
                    return true;
        return false;
    }

    private bool TakeOver(int wish, int slot, int host, int guest)
    {
        var (ofHost, ofGuest) = (_calendars.At(host, slot), _calendars.At(guest, slot));
        if (ofHost == ofGuest || (ofHost != Calendars.None && ofGuest != Calendars.None))
            return false;
        var other = Math.Max(ofHost, ofGuest);
        var was = _calendars.PlacementOf(other)!.Value;
        var interpreter = _calendars.InterpreterRow(other);
        _calendars.Take(other);
        if (_calendars.Fits(wish, slot, host, guest, out var who))
        {
            _calendars.Put(wish, slot, host, guest, who);
            if (Construction.Place(_calendars, other))
            {
                _before.TryAdd(other, was);
                _moved++;
                return true;
            }
            _calendars.Take(wish);
        }
        _calendars.Put(other, was.Slot, was.Host, was.Guest, interpreter);
        return false;
    }

    // A meeting beside the hole moves to where the two have fewer breaks in all.
    private void CloseBreaks(int person)
    {
        foreach (var wish in _wishesOf[person])
        {
            if (_moved >= MostMoved || !_calendars.Troubled.Contains(person))
                return;
            if (
                !IsPlaced(wish)
                || (_calendars.HostOf(wish) != person && _calendars.GuestOf(wish) != person)
            )
                continue;
            var was = _calendars.PlacementOf(wish)!.Value;
            var (breaks, interpreter) = (_calendars.Breaks, _calendars.InterpreterRow(wish));
            _calendars.Take(wish);
            if (Construction.Place(_calendars, wish) && _calendars.Breaks < breaks)
            {
                if (_before.TryAdd(wish, was))
                    _moved++;
                continue;
            }
            if (IsPlaced(wish))
                _calendars.Take(wish);
            _calendars.Put(wish, was.Slot, was.Host, was.Guest, interpreter);
        }
    }
}
