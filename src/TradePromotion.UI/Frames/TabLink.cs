namespace TradePromotion.UI;

/// <summary>One tab: a link to a page or to the same page with another query.</summary>
/// <param name="Text">Its word.</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Current">Whether one is there.</param>
/// <param name="Count">How many things are behind it.</param>
public sealed record TabLink(string Text, string Href, bool Current = false, int? Count = null);
