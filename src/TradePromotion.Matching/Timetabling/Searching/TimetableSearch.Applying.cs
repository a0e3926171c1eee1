using System.Numerics;

namespace TradePromotion.Matching.Timetabling.Searching;

/// <summary>Makes a step's changes, all of them, and takes them back.</summary>
internal sealed partial class TimetableSearch
{
    private readonly List<Change> _changes = [];

    private bool Apply()
    {
        foreach (var change in _changes)
            if (change.From != Calendars.None)
                _calendars.Take(change.Wish);
        foreach (var change in _changes)
        {
            if (change.To == Calendars.None)
                continue;
            if (
                !_calendars.Fits(
                    change.Wish,
                    change.To,
                    change.Host,
                    change.Guest,
                    out var interpreter
                )
            )
                return false;
            _calendars.Put(change.Wish, change.To, change.Host, change.Guest, interpreter);
        }
        foreach (var change in _changes)
            if (change.To == Calendars.None)
                PlaceAnywhere(change);
        return true;
    }

    private void PlaceAnywhere(Change change)
    {
        var first = _random.Next(_calendars.Days);
        for (var i = 0; i < _calendars.Days; i++)
        {
            var day = (first + i) % _calendars.Days;
            var turn = _random.Next(SlotNumber.MostADay);
            var open = BitOperations.RotateRight(
                _calendars.Allowed(change.Wish, day)
                    & _calendars.Free(change.Host, day)
                    & _calendars.Free(change.Guest, day)
                    & ~_calendars.Busy(change.Host, day)
                    & ~_calendars.Busy(change.Guest, day),
                turn
            );
            for (; open != 0; open &= open - 1)
            {
                var slot = SlotNumber.Of(day, (BitOperations.TrailingZeroCount(open) + turn) & 63);
                if (
                    !_calendars.Fits(
                        change.Wish,
                        slot,
                        change.Host,
                        change.Guest,
                        out var interpreter
                    )
                )
                    continue;
                _calendars.Put(change.Wish, slot, change.Host, change.Guest, interpreter);
                return;
            }
        }
    }

    private void Undo()
    {
        foreach (var change in _changes)
            if (_calendars.SlotOf(change.Wish) != Calendars.None)
                _calendars.Take(change.Wish);
        foreach (var change in _changes)
            if (change.From != Calendars.None)
                _calendars.Put(
                    change.Wish,
                    change.From,
                    change.FromHost,
                    change.FromGuest,
                    change.FromInterpreter
                );
    }

    private readonly record struct Change(
        int Wish,
        int From,
        int FromHost,
        int FromGuest,
        int FromInterpreter,
        int To,
        int Host,
        int Guest
    );
}
