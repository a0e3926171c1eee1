namespace TradePromotion.Meetings.Published;

/// <summary>What has happened to the waiting list of an exhibitor's day at a fair. One stream a fair, exhibitor and day.</summary>
public abstract record WaitingEvent;

/// <summary>A buyer's person waits for a time with an exhibitor whose day is full.</summary>
/// <param name="BoothId">Where the exhibitor stood then.</param>
/// <param name="ExhibitorId">Whom the person waits for, wherever it stands; empty on the lists of booths that were kept before.</param>
/// <param name="Place">Where in the list, from 0, for somebody who takes their other account's place; null for the end.</param>
[EventName("waiting_joined")]
public sealed record WaitingJoined(
    Guid ListId,
    Guid FairId,
    Guid BoothId,
    DateOnly Day,
    Guid PersonId,
    int? Place = null,
    Guid ExhibitorId = default
) : WaitingEvent;

/// <summary>The person does not wait any more.</summary>
[EventName("waiting_left")]
public sealed record WaitingLeft(Guid ListId, Guid PersonId) : WaitingEvent;

/// <summary>A time became free and was offered to whoever had waited longest; the offer takes nothing.</summary>
/// <param name="BoothId">Where the exhibitor had stood when it was asked for the meeting.</param>
/// <param name="MeetingId">The meeting that gave the time up.</param>
[EventName("waiting_slot_offered")]
public sealed record WaitingSlotOffered(
    Guid ListId,
    Guid BoothId,
    Guid PersonId,
    Guid MeetingId,
    Period Slot,
    Guid FairId = default,
    Guid ExhibitorId = default
) : WaitingEvent;
