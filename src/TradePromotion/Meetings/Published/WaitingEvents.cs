namespace TradePromotion.Meetings.Published;

/// <summary>What has happened to the waiting list of a booth's day. One stream a booth and day.</summary>
public abstract record WaitingEvent;

/// <summary>A buyer's person waits for a time at a booth whose day is full.</summary>
/// <param name="Place">Where in the list, from 0, for somebody who takes their other account's place; null for the end.</param>
[EventName("waiting_joined")]
public sealed record WaitingJoined(
    Guid ListId,
    Guid FairId,
    Guid BoothId,
    DateOnly Day,
    Guid PersonId,
    int? Place = null
) : WaitingEvent;

/// <summary>The person does not wait any more.</summary>
[EventName("waiting_left")]
public sealed record WaitingLeft(Guid ListId, Guid PersonId) : WaitingEvent;

/// <summary>A time became free and was offered to whoever had waited longest; the offer takes nothing.</summary>
/// <param name="MeetingId">The meeting that gave the time up.</param>
[EventName("waiting_slot_offered")]
public sealed record WaitingSlotOffered(
    Guid ListId,
    Guid BoothId,
    Guid PersonId,
    Guid MeetingId,
    Period Slot
) : WaitingEvent;
