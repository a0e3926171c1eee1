using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>What an officer types to say what the fair is.</summary>
public sealed class DescribeDraft
{
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? LeadVi { get; set; }
    public string? LeadEn { get; set; }
    public string? Kind { get; set; }
    public string? VenueVi { get; set; }
    public string? VenueEn { get; set; }
    public string? StoryVi { get; set; }
    public string? StoryEn { get; set; }
    public string? RulesVi { get; set; }
    public string? RulesEn { get; set; }
    public IFormFile? Banner { get; set; }
    public bool WithoutBanner { get; set; }
    public string? BannerTextVi { get; set; }
    public string? BannerTextEn { get; set; }
    public int FocusX { get; set; } = 50;
    public int FocusY { get; set; } = 50;
    public List<string>? Sectors { get; set; }
    public List<string>? Markets { get; set; }

    /// <summary>The fair as it stands.</summary>
    public static DescribeDraft Of(FairView fair, FairDetailsView details) =>
        new()
        {
            NameVi = fair.Name.Exactly("vi"),
            NameEn = fair.Name.Exactly("en"),
            LeadVi = fair.Lead.Exactly("vi"),
            LeadEn = fair.Lead.Exactly("en"),
            Kind = fair.Kind.ToString(),
            VenueVi = details.Venue.Exactly("vi"),
            VenueEn = details.Venue.Exactly("en"),
            StoryVi = details.Story.Exactly("vi"),
            StoryEn = details.Story.Exactly("en"),
            RulesVi = details.Rules.Exactly("vi"),
            RulesEn = details.Rules.Exactly("en"),
            BannerTextVi = details.BannerText.Exactly("vi"),
            BannerTextEn = details.BannerText.Exactly("en"),
            FocusX = details.FocusX,
            FocusY = details.FocusY,
            Sectors = [.. fair.Sectors],
            Markets = [.. details.Markets],
        };

    /// <summary>The command it means.</summary>
    public DescribeFair Described(Guid fairId, string? banner) =>
        new(
            fairId,
            LocalText.Of(NameVi, NameEn),
            LocalText.Of(LeadVi, LeadEn),
            Kind == nameof(FairKind.Hybrid) ? FairKind.Hybrid : FairKind.Online,
            LocalText.Of(VenueVi, VenueEn),
            LocalText.Of(StoryVi, StoryEn),
            LocalText.Of(RulesVi, RulesEn),
            banner,
            FocusX,
            FocusY,
            Sectors ?? [],
            Markets ?? [],
            LocalText.Of(BannerTextVi, BannerTextEn)
        );
}
