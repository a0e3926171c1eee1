namespace TradePromotion.EventStore;

/// <summary>What an append takes for granted about a stream.</summary>
public readonly record struct ExpectedVersion(long Value)
{
    /// <summary>The stream must not exist yet.</summary>
    public static ExpectedVersion NoStream => new(0);

    /// <summary>Whatever the version is, or whether there is a stream at all.</summary>
    public static ExpectedVersion Any => new(-1);

    /// <summary>The stream must have exactly this many events.</summary>
    public static ExpectedVersion At(long version) =>
        version >= 0
            ? new(version)
            : throw new ArgumentOutOfRangeException(
                nameof(version),
                version,
                "versions count from 0, the empty stream"
            );
}
