using TradePromotion.Fairs.Drawing;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>What a form says of a hall.</summary>
public sealed class HallDraft
{
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }

    /// <summary>The plan drawn; see <see cref="PlanText"/>.</summary>
    public string? Plan { get; set; }
}
