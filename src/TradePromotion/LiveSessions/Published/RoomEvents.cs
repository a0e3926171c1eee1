using TradePromotion.Meetings.Published;

namespace TradePromotion.LiveSessions.Published;

/// <summary>What has happened in a meeting's room. One stream a meeting.</summary>
public abstract record RoomEvent;

/// <summary>The room of an accepted meeting is ready: who is invited, and when the meeting is.</summary>
/// <param name="Others">Who comes besides the host and the guest; null for nobody.</param>
[EventName("room_prepared")]
public sealed record RoomPrepared(
    Guid MeetingId,
    Guid Host,
    Guid Guest,
    Period Slot,
    IReadOnlyList<Attendee>? Others = null
) : RoomEvent;

/// <summary>The meeting was called off; nobody can enter any more.</summary>
[EventName("room_called_off")]
public sealed record RoomCalledOff(Guid MeetingId) : RoomEvent;

/// <summary>A person came into the room.</summary>
/// <param name="Interprets">An interpreter came, who speaks for neither side.</param>
[EventName("room_entered")]
public sealed record RoomEntered(Guid MeetingId, Guid PersonId, Side Side, bool Interprets = false)
    : RoomEvent;

/// <summary>A person who is not there yet said by how many minutes they will be late; a later word replaces an earlier one.</summary>
[EventName("room_late_announced")]
public sealed record RoomLateAnnounced(Guid MeetingId, Guid PersonId, int Minutes) : RoomEvent;

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

/// <summary>The notes both sides keep together read like this from now on.</summary>
/// <param name="Revision">Counts up by one; who writes says after which one.</param>
[EventName("room_notes_written")]
public sealed record RoomNotesWritten(
    Guid MeetingId,
    [property: DataSubject] Guid PersonId,
    [property: Personal] string Text,
    int Revision
) : RoomEvent;

/// <summary>A product of the exhibitor's lies on the table.</summary>
[EventName("room_product_laid")]
public sealed record RoomProductLaid(Guid MeetingId, Guid PersonId, Guid ProductId) : RoomEvent;

/// <summary>A product was taken off the table.</summary>
[EventName("room_product_taken")]
public sealed record RoomProductTaken(Guid MeetingId, Guid PersonId, Guid ProductId) : RoomEvent;

/// <summary>A person gave everyone in the meeting a file; its content is kept apart.</summary>
[EventName("room_file_shared")]
public sealed record RoomFileShared(
    Guid MeetingId,
    [property: DataSubject] Guid PersonId,
    Guid FileId,
    [property: Personal] string Name,
    string ContentType,
    long Size
) : RoomEvent;

/// <summary>A person gave the others of the meeting their business card; only then do they learn how to reach them. A later card replaces an earlier one.</summary>
[EventName("room_card_given")]
public sealed record RoomCardGiven(
    Guid MeetingId,
    [property: DataSubject] Guid PersonId,
    [property: Personal] string Name,
    [property: Personal] string Position,
    [property: Personal] string Email,
    [property: Personal] string Phone
) : RoomEvent;
