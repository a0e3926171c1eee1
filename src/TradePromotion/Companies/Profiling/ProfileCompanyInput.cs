using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Profiling;

/// <summary>What is typed into the profile form.</summary>
public sealed class ProfileCompanyInput
{
    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? StoryVi { get; set; }
    public string? StoryEn { get; set; }
    public string? Province { get; set; }
    public List<string>? Sectors { get; set; }
    public List<string>? Languages { get; set; }
    public List<string>? Markets { get; set; }
    public string? Zone { get; set; }
    public string? Website { get; set; }

    /// <summary>The profile as it stands.</summary>
    public static ProfileCompanyInput Of(CompanyView company) =>
        new()
        {
            NameVi = company.Name.Exactly("vi"),
            NameEn = company.Name.Exactly("en"),
            StoryVi = company.Story.Exactly("vi"),
            StoryEn = company.Story.Exactly("en"),
            Province = company.Province,
            Sectors = [.. company.Sectors],
            Languages = [.. company.Languages],
            Markets = [.. company.Markets],
            Zone = company.Zone,
            Website = company.Website,
        };

    /// <summary>The command it asks for.</summary>
    public ProfileCompany Command(Guid companyId) =>
        new(
            companyId,
            LocalText.Of(NameVi, NameEn),
            LocalText.Of(StoryVi, StoryEn),
            string.IsNullOrEmpty(Province) ? null : Province,
            Sectors ?? [],
            Languages ?? [],
            Markets ?? [],
            Zone ?? "",
            string.IsNullOrWhiteSpace(Website) ? null : Website.Trim()
        );
}
