namespace TradePromotion.EventStore;

/// <summary>How a view is doing.</summary>
/// <param name="View">Its name.</param>
/// <param name="Fingerprint">What its definition in this program hashes to.</param>
/// <param name="Position">The last position it has taken in.</param>
/// <param name="Behind">How many positions it lacks.</param>
/// <param name="IsServing">Whether queries see this definition's own rows; false while an older definition serves in its place.</param>
/// <param name="RebuildProgress">From 0 to 1 while rows are being filled beside the serving ones; else null.</param>
/// <param name="Stopped">The event that stopped it, if one did.</param>
public sealed record ViewStatus(
    string View,
    string Fingerprint,
    long Position,
    long Behind,
    bool IsServing,
    double? RebuildProgress,
    PoisonedEvent? Stopped
);

/// <summary>An event a view could not take in.</summary>
/// <param name="Position">Its place among all events.</param>
/// <param name="StreamId">The stream it belongs to.</param>
/// <param name="Type">Its stored name.</param>
/// <param name="Error">What went wrong.</param>
public sealed record PoisonedEvent(long Position, Guid StreamId, string Type, string Error)
{
    internal static PoisonedEvent Of(SeenEvent seen, Exception error) =>
        new(
            seen.Position,
            seen.Recorded.StreamId,
            seen.Type,
            $"{error.GetType().Name}: {error.Message}"
        );
}
