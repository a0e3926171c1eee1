namespace TradePromotion.EventStore;

/// <summary>A text of an event holds the character U+0000, which PostgreSQL keeps neither in JSON nor in text.</summary>
public sealed class UnwritableText(string storedName)
    : Exception($"a text of {storedName} holds U+0000");
