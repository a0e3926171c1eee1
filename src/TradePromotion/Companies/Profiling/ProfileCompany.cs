using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Profiling;

/// <summary>A manager says how the company presents itself.</summary>
public sealed record ProfileCompany(
    Guid CompanyId,
    LocalText Name,
    LocalText Story,
    string? Province,
    IReadOnlyList<string> Sectors,
    IReadOnlyList<string> Languages,
    IReadOnlyList<string> Markets,
    string Zone,
    string? Website
) : IDecide<ProfileCompany, Company, CompanyEvent>
{
    private const int LongestStory = 4000;

    public Guid StreamId => CompanyId;

    public static bool Allows(ProfileCompany command, Company state, Actor actor) =>
        actor.IsPlatform || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(ProfileCompany command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        CompanyRules.Named(command.Name);
        CompanyRules.Placed(state.Country, command.Province);
        CompanyRules.InSectors(command.Sectors);
        Refusal.UnlessAt(
            "Story",
            command.Story.All(text => text.Value.Length <= LongestStory),
            "Companies.Refused.StoryTooLong",
            LongestStory
        );
        Refusal.UnlessAt(
            "Languages",
            command.Languages.All(SpokenLanguages.Knows),
            "Companies.Refused.LanguageUnknown"
        );
        Refusal.UnlessAt(
            "Markets",
            command.Markets.All(Countries.Knows),
            "Companies.Refused.MarketUnknown"
        );
        Refusal.UnlessAt(
            "Zone",
            TimeZoneInfo.TryFindSystemTimeZoneById(command.Zone, out _),
            "Companies.Refused.ZoneUnknown"
        );
        Refusal.UnlessAt(
            "Website",
            command.Website is null
                || (
                    Uri.TryCreate(command.Website, UriKind.Absolute, out var site)
                    && site.Scheme is "http" or "https"
                ),
            "Companies.Refused.WebsiteMalformed"
        );

        var profiled = new CompanyProfiled(
            command.CompanyId,
            command.Name,
            command.Story,
            state.Country == "VN" ? command.Province : null,
            command.Sectors,
            command.Languages,
            command.Markets,
            command.Zone,
            command.Website
        );
        return Same(profiled, state.Profile) ? [] : [profiled];
    }

    // Lists compare by reference; with the lists exchanged the records compare by value.
    private static bool Same(CompanyProfiled a, CompanyProfiled? b) =>
        b is not null
        && a.Sectors.SequenceEqual(b.Sectors)
        && a.Languages.SequenceEqual(b.Languages)
        && a.Markets.SequenceEqual(b.Markets)
        && a == b with { Sectors = a.Sectors, Languages = a.Languages, Markets = a.Markets };
}
