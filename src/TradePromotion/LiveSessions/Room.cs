using System.Collections.Immutable;
using TradePromotion.LiveSessions.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions;

/// <summary>A meeting's room as its rules need it.</summary>
/// <param name="Said">The ids of what was said, so that a repeated message counts once.</param>
public sealed record Room(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    bool IsCalledOff,
    bool HaveMet,
    ImmutableHashSet<Guid> Present,
    ImmutableHashSet<Guid> Said
) : IEvolve<Room, RoomEvent>
{
    /// <summary>How long before the slot the room opens.</summary>
    public static readonly TimeSpan Before = TimeSpan.FromMinutes(15);

    /// <summary>How long after the slot the room stays open.</summary>
    public static readonly TimeSpan After = TimeSpan.FromMinutes(30);

    public static string StreamType => "room";

    public static Room Initial { get; } =
        new(default, default, default, default, false, false, [], []);

    /// <summary>The one room of this meeting.</summary>
    public static Guid IdOf(Guid meetingId) => Ids.Of("room", meetingId);

    /// <summary>Whether there is such a room.</summary>
    public bool Exists => MeetingId != Guid.Empty;

    /// <summary>When one can be in the room.</summary>
    public Period Open => new(Slot.From - Before, Slot.To + After);

    /// <summary>Whether one can be in the room at this moment.</summary>
    public bool IsOpenAt(DateTimeOffset now) => Exists && !IsCalledOff && Open.Contains(now);

    /// <summary>The invited person's side; null for everyone else.</summary>
    public Side? SideOf(Guid personId) =>
        !Exists || personId == Guid.Empty ? null
        : personId == Host ? Side.Host
        : personId == Guest ? Side.Guest
        : null;

    public static Room Evolve(Room state, RoomEvent @event) =>
        @event switch
        {
            RoomPrepared e => state with
            {
                MeetingId = e.MeetingId,
                Host = e.Host,
                Guest = e.Guest,
                Slot = e.Slot,
                IsCalledOff = false,
            },
            RoomCalledOff => state with { IsCalledOff = true },
            RoomEntered e => state with { Present = state.Present.Add(e.PersonId) },
            RoomSidesMet => state with { HaveMet = true },
            RoomLeft e => state with { Present = state.Present.Remove(e.PersonId) },
            RoomMessageSaid e => state with { Said = state.Said.Add(e.MessageId) },
            _ => state,
        };
}
