namespace TradePromotion.Meetings.Published;

/// <summary>A person's meetings have a secret address for their calendar program; a new one ends the one before.</summary>
/// <param name="KeyHash">What the secret key gives when it is hashed; the key itself is kept nowhere.</param>
[EventName("calendar_feed_opened")]
public sealed record CalendarFeedOpened(Guid PersonId, string KeyHash) : DiaryEvent;

/// <summary>The secret address leads nowhere any more.</summary>
[EventName("calendar_feed_closed")]
public sealed record CalendarFeedClosed(Guid PersonId) : DiaryEvent;
