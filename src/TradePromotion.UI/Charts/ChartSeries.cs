namespace TradePromotion.UI;

/// <summary>One thing counted along a chart.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Colour">A colour of the tokens: <c>var(--jade)</c>.</param>
/// <param name="Values">The counts, one for each category of the chart.</param>
public sealed record ChartSeries(string Name, string Colour, IReadOnlyList<int> Values);
