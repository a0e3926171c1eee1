namespace TradePromotion.EventStore;

/// <summary>Events for one stream, and the version the stream must have for them to be written.</summary>
/// <param name="StreamId">The stream; it begins to exist with its first event.</param>
/// <param name="StreamType">The alias stored beside the stream; a stream keeps the alias it began with.</param>
/// <param name="Expected">What must be true of the stream.</param>
/// <param name="Events">The events in order; none = only the version is asserted.</param>
public sealed record StreamAppend(
    Guid StreamId,
    string StreamType,
    ExpectedVersion Expected,
    IReadOnlyList<object> Events
);
