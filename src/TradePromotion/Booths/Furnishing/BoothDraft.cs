using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Furnishing;

/// <summary>What an exhibitor typed to furnish a booth.</summary>
public sealed class BoothDraft
{
    public IFormFile? Banner { get; set; }
    public int FocusX { get; set; } = 50;
    public int FocusY { get; set; } = 50;
    public string? StoryVi { get; set; }
    public string? StoryEn { get; set; }
    public List<string>? Products { get; set; }

    /// <summary>The booth as it stands.</summary>
    public static BoothDraft Of(BoothView booth) =>
        new()
        {
            FocusX = booth.FocusX,
            FocusY = booth.FocusY,
            StoryVi = booth.Story.Exactly("vi"),
            StoryEn = booth.Story.Exactly("en"),
            Products = [.. booth.Products.Select(id => id.ToString())],
        };

    /// <summary>The command it means.</summary>
    public FurnishBooth Furnished(Guid boothId, string? banner, Guid? pavilionId) =>
        new(
            boothId,
            banner,
            FocusX,
            FocusY,
            LocalText.Of(StoryVi, StoryEn),
            [.. (Products ?? []).Select(text => Guid.TryParse(text, out var id) ? id : Guid.Empty)],
            pavilionId
        );
}

/// <summary>Whom an exhibitor chose to stand at a booth.</summary>
public sealed class StaffDraft
{
    public List<string>? People { get; set; }
}
