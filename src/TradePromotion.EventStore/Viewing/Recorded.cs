namespace TradePromotion.EventStore;

/// <summary>What is known of an event beside itself.</summary>
/// <param name="Position">Its place among all events.</param>
/// <param name="StreamId">The stream it belongs to.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="At">When it was appended.</param>
/// <param name="By">The person who acted; null when it was nobody or the platform.</param>
public readonly record struct Recorded(
    long Position,
    Guid StreamId,
    long Version,
    DateTimeOffset At,
    Guid? By
);
