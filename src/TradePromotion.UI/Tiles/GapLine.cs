namespace TradePromotion.UI;

/// <summary>Something that is missing.</summary>
/// <param name="Text">What it is and what its lack does.</param>
/// <param name="Cost">What it costs, in short.</param>
/// <param name="Href">Where it can be given.</param>
public sealed record GapLine(string Text, string Cost, string Href);
