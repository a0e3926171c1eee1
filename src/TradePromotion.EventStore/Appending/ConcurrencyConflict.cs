namespace TradePromotion.EventStore;

/// <summary>The stream was not at the expected version; nothing of the append was written.</summary>
public sealed class ConcurrencyConflict(Guid streamId, long expected, long actual)
    : Exception($"stream {streamId}: expected version {expected}, is {actual}")
{
    /// <summary>The stream that had moved on.</summary>
    public Guid StreamId { get; } = streamId;

    /// <summary>The version the append was made for.</summary>
    public long Expected { get; } = expected;

    /// <summary>The version the stream has.</summary>
    public long Actual { get; } = actual;
}

/// <summary>The stream is archived and takes no more events; nothing of the append was written.</summary>
public sealed class StreamArchived(Guid streamId)
    : Exception($"stream {streamId} is archived and takes no more events")
{
    /// <summary>The archived stream.</summary>
    public Guid StreamId { get; } = streamId;
}

/// <summary>The stream began as something else: two kinds of thing share an id. Nothing of the append was written.</summary>
public sealed class StreamTypeMismatch(Guid streamId, string type)
    : Exception($"stream {streamId} is not a {type}: it began under another alias")
{
    /// <summary>The stream in question.</summary>
    public Guid StreamId { get; } = streamId;
}
