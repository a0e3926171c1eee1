using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Describing;

/// <summary>A manager says how the company does business: what it deals in, how large it is, when it can be reached.</summary>
public sealed record DescribeCompany(
    Guid CompanyId,
    LocalText Street,
    IReadOnlyList<string> HsChapters,
    IReadOnlyList<string> ImportMarkets,
    CompanySize? Size,
    int? Founded,
    IReadOnlyList<DayOfWeek> WorkDays,
    TimeOnly? OpensAt,
    TimeOnly? ClosesAt,
    string? Video,
    int Year,
    string? FormerProvince = null
) : IDecide<DescribeCompany, Company, CompanyEvent>
{
    private const int Oldest = 1600;

    public Guid StreamId => CompanyId;

    public static bool Allows(DescribeCompany command, Company state, Actor actor) =>
        actor.IsPlatform || state.IsManagedBy(actor);

    public static IReadOnlyList<CompanyEvent> Decide(DescribeCompany command, Company state)
    {
        Refusal.Unless(state.Exists, "Companies.Refused.Unknown");
        Refusal.UnlessAt(
            "Street",
            command.Street.All(text => text.Value.Length <= 200),
            "Companies.Refused.StreetTooLong",
            200
        );
        Refusal.UnlessAt(
            "HsChapters",
            command.HsChapters.All(Nomenclature.HsChapters.Knows),
            "Companies.Refused.HsUnknown"
        );
        Refusal.UnlessAt(
            "ImportMarkets",
            command.ImportMarkets.All(Countries.Knows),
            "Companies.Refused.MarketUnknown"
        );
        Refusal.UnlessAt(
            "Founded",
            command.Founded is null || command.Founded >= Oldest && command.Founded <= command.Year,
            "Companies.Refused.FoundedImpossible",
            Oldest,
            command.Year
        );
        Refusal.UnlessAt(
            "ClosesAt",
            command.OpensAt is null == command.ClosesAt is null
                && !(command.ClosesAt <= command.OpensAt),
            "Companies.Refused.HoursImpossible"
        );
        Refusal.UnlessAt(
            "Video",
            command.Video is null
                || Uri.TryCreate(command.Video, UriKind.Absolute, out var video)
                    && video.Scheme == "https",
            "Companies.Refused.VideoMalformed"
        );
        Refusal.UnlessAt(
            "FormerProvince",
            command.FormerProvince is null
                || (state.Province is { } now && ProvinceInTime.Fits(command.FormerProvince, now)),
            "Companies.Refused.FormerProvinceUnknown"
        );
        return
        [
            new CompanyDescribed(
                command.CompanyId,
                command.Street,
                [.. command.HsChapters.Distinct().Order()],
                [.. command.ImportMarkets.Distinct()],
                command.Size,
                command.Founded,
                [.. command.WorkDays.Distinct().Order()],
                command.OpensAt,
                command.ClosesAt,
                command.Video,
                command.FormerProvince
            ),
        ];
    }
}
