namespace TradePromotion.Fairs.Published;

/// <summary>
/// An event a new fair can begin with when it is made from an old one. A kind of event that says it of itself is copied with every fair
/// from then on; nothing else has to know.
/// </summary>
public interface ICarriedOver
{
    /// <summary>What it settles: of the same part only the last word is carried over.</summary>
    string Part { get; }

    /// <summary>The same for another fair, whose first day is this many days later.</summary>
    FairEvent CarriedOver(Guid fairId, int daysLater);
}
