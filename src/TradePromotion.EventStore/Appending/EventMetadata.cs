namespace TradePromotion.EventStore;

/// <summary>What is stored beside every event of an append: what it belongs to, what caused it, who acted and from where.</summary>
/// <param name="CorrelationId">The conversation the events belong to, e.g. one request of a person.</param>
/// <param name="CausationId">What led to the events, e.g. the event a reaction answered.</param>
/// <param name="Headers">Anything else; <see cref="ByHeader"/> holds the id of the person who acted.</param>
public sealed record EventMetadata(
    string? CorrelationId,
    string? CausationId,
    IReadOnlyDictionary<string, string> Headers
)
{
    /// <summary>The header that names the person who acted (a Guid as text); views see it as <see cref="Recorded.By"/>.</summary>
    public const string ByHeader = "by";

    /// <summary>The person who acted, as <see cref="ByHeader"/> names them.</summary>
    internal Guid? By =>
        Guid.TryParse(Headers.GetValueOrDefault(ByHeader), out var person) ? person : null;

    /// <summary>Nothing known.</summary>
    public static EventMetadata None { get; } = new(null, null, new Dictionary<string, string>());
}
