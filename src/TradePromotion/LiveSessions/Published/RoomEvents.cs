using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Published;

/// <summary>What has happened in a meeting's room. One stream a meeting.</summary>
public abstract record RoomEvent;

/// <summary>The room of an accepted meeting is ready: who is invited, and when the meeting is.</summary>
[EventName("room_prepared")]
public sealed record RoomPrepared(Guid MeetingId, Guid Host, Guid Guest, Period Slot) : RoomEvent;

/// <summary>The meeting was called off; nobody can enter any more.</summary>
[EventName("room_called_off")]
public sealed record RoomCalledOff(Guid MeetingId) : RoomEvent;

/// <summary>A person came into the room.</summary>
[EventName("room_entered")]
public sealed record RoomEntered(Guid MeetingId, Guid PersonId, Side Side) : RoomEvent;

/// <summary>Both sides are in the room at the same time; said once.</summary>
[EventName("room_sides_met")]
public sealed record RoomSidesMet(Guid MeetingId) : RoomEvent;

/// <summary>A person left the room, or their connection did not come back in time.</summary>
[EventName("room_left")]
public sealed record RoomLeft(Guid MeetingId, Guid PersonId) : RoomEvent;

/// <summary>A person wrote in the room's chat.</summary>
[EventName("room_message_said")]
public sealed record RoomMessageSaid(
    Guid MeetingId,
    Guid MessageId,
    [property: DataSubject] Guid PersonId,
    [property: Personal] string Text
) : RoomEvent;
