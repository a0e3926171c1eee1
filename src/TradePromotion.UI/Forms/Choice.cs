namespace TradePromotion.UI;

/// <summary>One thing to choose from.</summary>
/// <param name="Value">What the form posts.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Note">A line below it.</param>
/// <param name="ColourIndex">Sector colour and sign, 0 to 9.</param>
/// <param name="Disabled">Shown but not to be had.</param>
/// <param name="Group">Heading it stands under in a select.</param>
public sealed record Choice(
    string Value,
    string Text,
    string? Note = null,
    int? ColourIndex = null,
    bool Disabled = false,
    string? Group = null
);
