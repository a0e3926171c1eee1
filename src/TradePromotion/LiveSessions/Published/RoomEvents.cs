namespace TradePromotion.LiveSessions.Published;

/// <summary>What has happened in a meeting's room. One stream a meeting.</summary>
public abstract record RoomEvent;

/// <summary>A person came into the room.</summary>
[EventName("room_entered")]
public sealed record RoomEntered(Guid MeetingId, Guid PersonId) : RoomEvent;

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
