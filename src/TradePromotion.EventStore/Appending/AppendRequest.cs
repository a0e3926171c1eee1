namespace TradePromotion.EventStore;

/// <summary>One caller's append, already encoded, waiting for its commit.</summary>
internal sealed class AppendRequest(
    IReadOnlyList<StreamAppend> streams,
    IReadOnlyList<EncodedEvent[]> events,
    EventMetadata metadata,
    string? headers
)
{
    // Continuations run where the writer completes it; the writer takes care not to hold anything then.
    private readonly TaskCompletionSource<long> _done = new();

    public IReadOnlyList<StreamAppend> Streams { get; } = streams;
    public IReadOnlyList<EncodedEvent[]> Events { get; } = events;
    public EventMetadata Metadata { get; } = metadata;
    public string? Headers { get; } = headers;

    /// <summary>Where each stream stands in the batch that carries it.</summary>
    public int[] Entries { get; } = new int[streams.Count];

    public int EventCount { get; } = events.Sum(e => e.Length);

    /// <summary>The position of its last event, once committed; 0 until then.</summary>
    public long Position { get; set; }

    public Exception? Failure { get; set; }

    public Task<long> Done => _done.Task;

    public void Complete()
    {
        if (Failure is null)
            _done.TrySetResult(Position);
        else
            _done.TrySetException(Failure);
    }
}
