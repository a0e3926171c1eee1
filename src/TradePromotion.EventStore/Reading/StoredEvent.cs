namespace TradePromotion.EventStore;

/// <summary>An event as it stands in the store.</summary>
/// <param name="Position">Its place among all events; the order of positions is the order of commits.</param>
/// <param name="Id">Its own id.</param>
/// <param name="StreamId">The stream it belongs to.</param>
/// <param name="Version">Its place in the stream, from 1.</param>
/// <param name="Type">The stored name.</param>
/// <param name="At">When it was appended.</param>
/// <param name="Data">The event in its newest shape; null when no event of this program has that name.</param>
/// <param name="CorrelationId">See <see cref="EventMetadata"/>.</param>
/// <param name="CausationId">See <see cref="EventMetadata"/>.</param>
/// <param name="Headers">See <see cref="EventMetadata"/>.</param>
public sealed record StoredEvent(
    long Position,
    Guid Id,
    Guid StreamId,
    long Version,
    string Type,
    DateTimeOffset At,
    object? Data,
    string? CorrelationId,
    string? CausationId,
    IReadOnlyDictionary<string, string> Headers
);
