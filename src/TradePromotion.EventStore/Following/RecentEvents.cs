namespace TradePromotion.EventStore;

/// <summary>
/// What this process committed last, without a gap, so that its own views and reactions need not ask the database for what
/// was in their hands a moment ago. Whatever another process or a foreign session puts in between ends the run; readers then
/// find their events where everybody does, in the database.
/// </summary>
internal sealed class RecentEvents
{
    private const int MostEvents = 4096;
    private const int MostBytes = 8 << 20;

    private readonly Lock _lock = new();

    // The event of a position stands at its remainder; what is behind the run's beginning is overwritten in time.
    private readonly RecentEvent[] _slots = new RecentEvent[MostEvents];
    private long _first = 1;
    private long _last;
    private long _bytes;

    /// <summary>Takes in a committed event; they come in the order of their positions.</summary>
    public void Add(RecentEvent committed)
    {
        lock (_lock)
        {
            var position = committed.Recorded.Position;
            if (position != _last + 1)
                (_first, _bytes) = (position, 0);
            for (
                _bytes += committed.Data.Length;
                position - _first >= MostEvents || (_bytes > MostBytes && _first < position);
                _first++
            )
                _bytes -= _slots[_first % MostEvents].Data.Length;
            _slots[position % MostEvents] = committed;
            _last = position;
        }
    }

    /// <summary>The events right after a position, at most so many; null when they are not all at hand.</summary>
    public List<RecentEvent>? After(long position, int atMost)
    {
        lock (_lock)
        {
            if (position + 1 < _first || position >= _last)
                return null;
            var events = new List<RecentEvent>((int)Math.Min(atMost, _last - position));
            while (events.Count < events.Capacity)
                events.Add(_slots[++position % MostEvents]);
            return events;
        }
    }
}

/// <summary>A committed event as it was written.</summary>
internal readonly record struct RecentEvent(Recorded Recorded, string Type, byte[] Data);
