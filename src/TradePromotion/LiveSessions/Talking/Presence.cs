namespace TradePromotion.LiveSessions.Talking;

/// <summary>Where a person sits in a room now.</summary>
/// <param name="Connection">The hub connection.</param>
/// <param name="Session">Made anew each time the page is loaded; the same after a reconnect.</param>
public sealed record Seat(Guid PersonId, string Connection, string Session);

/// <summary>
/// Who is connected to which room at this moment, in this process: one seat a person. All people of a room must reach
/// the same node; see the decision record on rooms.
/// </summary>
public sealed class Presence
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, List<Seat>> _rooms = [];

    /// <summary>Takes the person's seat, from another window or device of theirs if need be.</summary>
    /// <returns>The connection that lost the seat, if one did, and the others' seats.</returns>
    public (string? Replaced, IReadOnlyList<Seat> Others) Sit(Guid meetingId, Seat seat)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(meetingId, out var seats))
                _rooms[meetingId] = seats = [];
            var replaced = seats.Find(s => s.PersonId == seat.PersonId)?.Connection;
            seats.RemoveAll(s => s.PersonId == seat.PersonId);
            IReadOnlyList<Seat> others = [.. seats];
            seats.Add(seat);
            return (replaced == seat.Connection ? null : replaced, others);
        }
    }

    /// <summary>Leaves the seat; false when the connection did not have it (any more).</summary>
    public bool Stand(Guid meetingId, string connection)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(meetingId, out var seats))
                return false;
            var stood = seats.RemoveAll(s => s.Connection == connection) > 0;
            if (seats.Count == 0)
                _rooms.Remove(meetingId);
            return stood;
        }
    }

    /// <summary>Takes the seats of those who no longer have a place in the room.</summary>
    /// <returns>The seats they had.</returns>
    public IReadOnlyList<Seat> Clear(Guid meetingId, Func<Guid, bool> mayStay)
    {
        lock (_lock)
        {
            if (!_rooms.TryGetValue(meetingId, out var seats))
                return [];
            IReadOnlyList<Seat> lost = [.. seats.Where(s => !mayStay(s.PersonId))];
            seats.RemoveAll(lost.Contains);
            if (seats.Count == 0)
                _rooms.Remove(meetingId);
            return lost;
        }
    }

    /// <summary>The seats of a room.</summary>
    public IReadOnlyList<Seat> In(Guid meetingId)
    {
        lock (_lock)
            return _rooms.TryGetValue(meetingId, out var seats) ? [.. seats] : [];
    }

    /// <summary>The seats of the others, but only for a connection that has a seat itself.</summary>
    public IReadOnlyList<Seat> OthersThan(Guid meetingId, string connection)
    {
        var seats = In(meetingId);
        return seats.Any(s => s.Connection == connection)
            ? [.. seats.Where(s => s.Connection != connection)]
            : [];
    }
}
