namespace TradePromotion.EventStore;

/// <summary>The state of a stream and the version it was read at (0 = no stream).</summary>
public sealed record Loaded(object State, long Version);

/// <summary>The state of a stream and the version it was read at (0 = no stream).</summary>
public sealed record Loaded<TState>(TState State, long Version);

/// <summary>Where in time a stream is looked at; what is null does not limit.</summary>
/// <param name="Version">Up to and with this version of the stream.</param>
/// <param name="Moment">Up to and with this moment.</param>
/// <param name="Position">Up to and with this position of the store.</param>
public sealed record AsOf(long? Version, DateTimeOffset? Moment, long? Position);
