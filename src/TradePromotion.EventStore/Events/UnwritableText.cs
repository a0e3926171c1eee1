namespace TradePromotion.EventStore;

/// <summary>
/// A text of an event holds the character U+0000, which PostgreSQL keeps neither in JSON nor in text; or it begins as only a sealed personal text does.
/// </summary>
public sealed class UnwritableText(string storedName)
    : Exception($"a text of {storedName} holds U+0000 or begins like a sealed one");
