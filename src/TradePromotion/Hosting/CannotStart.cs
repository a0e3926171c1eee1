namespace TradePromotion.Hosting;

/// <summary>The machine lacks something without which the app cannot start; the message says what and how to mend it, for whoever started it.</summary>
public sealed class CannotStart(string message, Exception? inner = null)
    : Exception(message, inner);
