using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Describing;

/// <summary>An officer says what the fair is: its name, story, place, rules, sectors and markets.</summary>
public sealed record DescribeFair(
    Guid FairId,
    LocalText Name,
    LocalText Lead,
    FairKind Kind,
    LocalText Venue,
    LocalText Story,
    LocalText Rules,
    string? Banner,
    int FocusX,
    int FocusY,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Markets,
    LocalText? BannerText = null
) : IDecide<DescribeFair, Fair, FairEvent>
{
    /// <summary>The most characters a story has, and the rules have.</summary>
    public const int LongestText = 8000;

    public Guid StreamId => FairId;

    public static bool Allows(DescribeFair command, Fair state, Actor actor) =>
        state.IsRunBy(actor);

    public static IReadOnlyList<FairEvent> Decide(DescribeFair command, Fair state)
    {
        Refusal.Unless(!state.IsOver, "Fairs.Refused.Closed");
        Refusal.UnlessAt("Name", !command.Name.IsEmpty, "Fairs.Refused.NameMissing");
        FairTexts.Fit("Name", command.Name, FairTexts.Name);
        FairTexts.Fit("Lead", command.Lead, FairTexts.Lead);
        FairTexts.Fit("Venue", command.Venue, FairTexts.Venue);
        Refusal.UnlessAt(
            "Venue",
            command.Kind != FairKind.Hybrid || !command.Venue.IsEmpty,
            "Fairs.Refused.VenueMissing"
        );
        FairTexts.Fit("Story", command.Story, LongestText);
        FairTexts.Fit("Rules", command.Rules, LongestText);
        Refusal.UnlessAt(
            "Banner",
            command.Banner is null || Filing.IPictures.IsHash(command.Banner),
            "Filing.Refused.NotKept"
        );
        Refusal.UnlessAt(
            "BannerText",
            Filing.Showing.Material.IsText(command.BannerText ?? LocalText.Empty),
            "Filing.Refused.PictureText"
        );
        Refusal.UnlessAt(
            "Focus",
            command is { FocusX: >= 0 and <= 100, FocusY: >= 0 and <= 100 },
            "Fairs.Refused.Focus"
        );
        Refusal.UnlessAt(
            "Sectors",
            command.Sectors.Count > 0 && command.Sectors.All(Companies.Published.Sectors.Knows),
            "Fairs.Refused.SectorsMissing"
        );
        Refusal.UnlessAt(
            "Markets",
            command.Markets.All(Countries.Knows),
            "Fairs.Refused.MarketUnknown"
        );
        var described = new FairDescribed(
            command.FairId,
            command.Name,
            command.Lead,
            command.Kind,
            command.Kind == FairKind.Hybrid ? command.Venue : LocalText.Empty,
            command.Story,
            command.Rules,
            command.Banner,
            command.FocusX,
            command.FocusY,
            [.. command.Sectors.Distinct()],
            [.. command.Markets.Distinct()],
            command is { Banner: not null, BannerText.IsEmpty: false } ? command.BannerText : null
        );
        return state.Last<FairDescribed>() is { } last && Same(last, described) ? [] : [described];
    }

    private static bool Same(FairDescribed a, FairDescribed b) =>
        a with { Sectors = b.Sectors, Markets = b.Markets } == b
        && a.Sectors.SequenceEqual(b.Sectors)
        && a.Markets.SequenceEqual(b.Markets);
}
