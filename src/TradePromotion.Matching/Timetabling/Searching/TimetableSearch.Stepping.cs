namespace TradePromotion.Matching.Timetabling.Searching;

internal sealed partial class TimetableSearch
{
    private const int LongestChain = 8;

    private readonly List<int> _outOfOrder = [];

    private bool Step(double temperature)
    {
        var wish = ChooseWish();
        var (host, guest) = (ChooseHost(wish), ChooseGuest(wish));
        var slot = ChooseSlot(wish, host, guest);
        var from = _calendars.SlotOf(wish);
        if (
            slot == Calendars.None
            || (
                slot == from && host == _calendars.HostOf(wish) && guest == _calendars.GuestOf(wish)
            )
        )
            return false;
        if (!Chain(wish, slot, host, guest, from))
            return false;
        var before = Cost();
        if (Apply() && IsAccepted(Cost() - before, temperature))
            return true;
        Undo();
        return false;
    }

    private bool IsAccepted(double worse, double temperature) =>
        worse <= 0 || _random.NextDouble() < Math.Exp(-worse / temperature);

    // Who must go where when the wish goes to its slot; without a slot to send others to, they look for one themselves.
    private bool Chain(int wish, int slot, int host, int guest, int from)
    {
        _changes.Clear();
        Include(wish, slot, host, guest);
        for (var i = 0; i < _changes.Count; i++)
        {
            var change = _changes[i];
            if (change.To == Calendars.None)
                continue;
            var back = change.To == slot ? from : slot;
            if (
                !Displace(change.Host, change.To, back)
                || !Displace(change.Guest, change.To, back)
                || !DisplaceOutOfOrder(change.Wish, change.To)
            )
                return false;
            if (
                i == 0
                && _calendars.Crowds.Count(slot) >= _calendars.Problem.Tables
                && !Leaves(slot)
            )
                DisplaceAnybody(slot, from);
        }
        return true;
    }

    private bool Displace(int person, int at, int back)
    {
        var other = _calendars.At(person, at);
        if (other == Calendars.None || IsIncluded(other))
            return true;
        if (_changes.Count >= LongestChain)
            return false;
        Include(other, back, _calendars.HostOf(other), _calendars.GuestOf(other));
        return true;
    }

    private bool DisplaceOutOfOrder(int wish, int slot)
    {
        _calendars.OutOfOrder(wish, slot, _outOfOrder);
        foreach (var other in _outOfOrder)
        {
            if (IsIncluded(other))
                continue;
            if (_changes.Count >= LongestChain)
                return false;
            Include(other, Calendars.None, _calendars.HostOf(other), _calendars.GuestOf(other));
        }
        return true;
    }

    private bool Leaves(int slot)
    {
        foreach (var change in _changes)
            if (change.From == slot)
                return true;
        return false;
    }

    private void DisplaceAnybody(int slot, int back)
    {
        var other = _calendars.Crowds.Item(slot, _random.Next(_calendars.Crowds.Count(slot)));
        Include(other, back, _calendars.HostOf(other), _calendars.GuestOf(other));
    }

    private bool IsIncluded(int wish)
    {
        foreach (var change in _changes)
            if (change.Wish == wish)
                return true;
        return false;
    }

    private void Include(int wish, int to, int host, int guest) =>
        _changes.Add(
            new(
                wish,
                _calendars.SlotOf(wish),
                _calendars.HostOf(wish),
                _calendars.GuestOf(wish),
                _calendars.InterpreterRow(wish),
                to,
                host,
                guest
            )
        );
}
