namespace TradePromotion.UI;

/// <summary>One value with its name, for bars.</summary>
/// <param name="Label">What is counted.</param>
/// <param name="Value">How many; not below zero.</param>
/// <param name="Text">The number as the reader sees it.</param>
/// <param name="Href">Where the counted things are listed.</param>
/// <param name="ColourIndex">Sector colour and sign, 0 to 9; without it the primary colour.</param>
public sealed record Bar(
    string Label,
    double Value,
    string Text,
    string? Href = null,
    int? ColourIndex = null
);
