namespace TradePromotion.UI;

/// <summary>What a slot of a calendar is for the reader.</summary>
public enum SlotState
{
    /// <summary>To be had.</summary>
    Free,

    /// <summary>Gone; by whom is not said.</summary>
    Taken,

    /// <summary>Asked for and not answered yet; it may still be chosen.</summary>
    Asked,

    /// <summary>The reader's own meeting lies there.</summary>
    Mine,
}

/// <summary>One piece of time to choose.</summary>
/// <param name="Value">What the form posts.</param>
/// <param name="Starts">Its beginning.</param>
/// <param name="Ends">Its end.</param>
/// <param name="State">What it is for the reader.</param>
/// <param name="Note">A short word in it, such as with whom.</param>
public sealed record Slot(
    string Value,
    DateTimeOffset Starts,
    DateTimeOffset Ends,
    SlotState State = SlotState.Free,
    string? Note = null
)
{
    /// <summary>Whether it may be chosen.</summary>
    public bool CanBeChosen => State is SlotState.Free or SlotState.Asked;
}
