using TradePromotion.Fairs.Drawing;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>What a form says of a hall.</summary>
public sealed class HallDraft
{
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }

    /// <summary>What told the plan from others when the officer began to draw; see <see cref="LayOutHall.Mark"/>.</summary>
    public string? Seen { get; set; }

    /// <summary>A picture to lie under the plan from now on.</summary>
    public IFormFile? Backdrop { get; set; }
    public decimal BackdropX { get; set; }
    public decimal BackdropY { get; set; }
    public decimal? BackdropWidth { get; set; }
    public bool WithoutBackdrop { get; set; }

    /// <summary>The plan drawn; see <see cref="PlanText"/>.</summary>
    public string? Plan { get; set; }
}
