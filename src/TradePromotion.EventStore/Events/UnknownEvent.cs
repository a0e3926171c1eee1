namespace TradePromotion.EventStore;

/// <summary>A stream holds an event whose stored name this program does not know, so its state cannot be told.</summary>
public sealed class UnknownEvent(string storedName, Guid streamId, long version)
    : Exception(
        $"stream {streamId} holds at version {version} an event stored as {storedName}, which this program does not know"
    )
{
    /// <summary>The unknown name.</summary>
    public string StoredName { get; } = storedName;
}

/// <summary>An event's stored data does not fit its type or its upcasts.</summary>
public sealed class UnreadableEvent(string storedName, Exception cause)
    : Exception(
        $"the data of an event stored as {storedName} cannot be read: {cause.Message}",
        cause
    )
{
    /// <summary>The name it is stored under.</summary>
    public string StoredName { get; } = storedName;
}
