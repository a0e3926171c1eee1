using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>A change of the plan, and what is said of it.</summary>
public sealed record PlanEdit(PlanDraft Draft, string Said);

/// <summary>A row of booths as it is asked for.</summary>
public sealed class PlanRow
{
    public int Count { get; set; } = 8;
    public decimal Width { get; set; } = 3;
    public decimal Depth { get; set; } = 3;
    public bool TwoRows { get; set; }
}
