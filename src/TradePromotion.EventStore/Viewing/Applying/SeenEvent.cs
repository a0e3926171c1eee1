namespace TradePromotion.EventStore;

/// <summary>An event on its way to views or reactions: read once, for all of them.</summary>
/// <param name="Recorded">What is known beside it.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Data">The event; null when it could not be read.</param>
/// <param name="Error">Why it could not be read.</param>
internal sealed record SeenEvent(Recorded Recorded, string Type, object? Data, Exception? Error)
{
    public long Position => Recorded.Position;
}

/// <summary>Some events in order, and how far one has seen everything by having seen them.</summary>
internal sealed record SeenPage(List<SeenEvent> Events, long UpTo, bool More);
