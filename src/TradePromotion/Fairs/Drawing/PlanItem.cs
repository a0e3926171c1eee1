using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>One thing on a plan being drawn.</summary>
/// <param name="Id">Known to this drawing only.</param>
/// <param name="Place">What it is; null for a booth.</param>
/// <param name="Number">A booth's number.</param>
/// <param name="Kept">Whether it stays where it is, because companies may have chosen it.</param>
public sealed record PlanItem(
    int Id,
    HallPlaceKind? Place,
    string Number,
    decimal X,
    decimal Y,
    decimal Width,
    decimal Depth,
    string Type = BoothTypes.Standard,
    string Block = "",
    bool Kept = false
) : IOnPlan
{
    /// <summary>Whether it is a booth.</summary>
    public bool IsBooth => Place is null;

    /// <summary>The letters its number begins with: its row.</summary>
    public string Row => new([.. Number.TakeWhile(char.IsLetter)]);
}
