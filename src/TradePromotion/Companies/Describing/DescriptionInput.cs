using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Describing;

/// <summary>What is entered about how the company does business, with its mark.</summary>
public sealed class DescriptionInput
{
    public string? StreetVi { get; set; }
    public string? StreetEn { get; set; }
    public List<string>? HsChapters { get; set; }
    public List<string>? ImportMarkets { get; set; }
    public string? Size { get; set; }
    public string? Founded { get; set; }
    public List<string>? WorkDays { get; set; }
    public string? OpensAt { get; set; }
    public string? ClosesAt { get; set; }
    public string? Video { get; set; }
    public string? FormerProvince { get; set; }
    public string? Colour { get; set; }
    public IFormFile? Mark { get; set; }

    /// <summary>The company as it stands.</summary>
    public static DescriptionInput Of(CompanyView company) =>
        new()
        {
            StreetVi = company.Street.Exactly("vi"),
            StreetEn = company.Street.Exactly("en"),
            HsChapters = [.. company.HsChapters],
            ImportMarkets = [.. company.ImportMarkets],
            Size = company.Size?.ToString(),
            Founded = company.Founded?.ToString(),
            WorkDays = [.. company.WorkDays],
            OpensAt = $"{company.OpensAt:HH:mm}",
            ClosesAt = $"{company.ClosesAt:HH:mm}",
            Video = company.Video,
            FormerProvince = company.FormerProvince,
            Colour = company.Colour,
        };

    /// <summary>The command it asks for.</summary>
    public DescribeCompany Command(Guid companyId, int year) =>
        new(
            companyId,
            LocalText.Of(StreetVi, StreetEn),
            HsChapters ?? [],
            ImportMarkets ?? [],
            Enum.TryParse<CompanySize>(Size, out var size) && Enum.IsDefined(size) ? size : null,
            string.IsNullOrWhiteSpace(Founded) ? null
                : int.TryParse(Founded, out var founded) ? founded
                : 0,
            [
                .. (WorkDays ?? []).Select(d =>
                    Enum.TryParse<DayOfWeek>(d, out var day) && Enum.IsDefined(day)
                        ? day
                        : DayOfWeek.Monday
                ),
            ],
            TimeOnly.TryParse(OpensAt, out var opens) ? opens : null,
            TimeOnly.TryParse(ClosesAt, out var closes) ? closes : null,
            string.IsNullOrWhiteSpace(Video) ? null : Video.Trim(),
            year,
            string.IsNullOrEmpty(FormerProvince) ? null : FormerProvince
        );
}
