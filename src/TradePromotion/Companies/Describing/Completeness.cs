using TradePromotion.Companies.Published;

namespace TradePromotion.Companies.Describing;

/// <summary>Something a company's page lacks. The words <c>Companies.Gap.{Key}</c> say what it costs.</summary>
public sealed record Gap(string Key, int Points, string Href);

/// <summary>How much of what buyers look for a company's page tells them.</summary>
public static class Completeness
{
    /// <summary>What is missing, the most costly first; a page without gaps has 100 points.</summary>
    public static IReadOnlyList<Gap> Gaps(CompanyView company)
    {
        var profile = $"desk/company?of={company.Id}";
        var business = DescribeCompanyPage.Url(company.Id);
        (string Key, int Points, string Href, bool Done)[] all =
        [
            ("Verified", 15, $"desk/company/{company.Id}/papers", company.VerifiedAt is not null),
            ("StoryEn", 15, profile, company.Story.Exactly("en") != ""),
            ("StoryVi", 10, profile, company.Story.Exactly("vi") != ""),
            (
                "Names",
                5,
                profile,
                company.Name.Exactly("vi") != "" && company.Name.Exactly("en") != ""
            ),
            ("Languages", 10, profile, company.Languages.Count > 0),
            ("Markets", 10, profile, company.Markets.Count > 0),
            ("Website", 5, profile, company.Website is not null),
            ("Hs", 10, business, company.HsChapters.Count > 0),
            ("Mark", 10, business, company.Mark is not null),
            ("Hours", 5, business, company.OpensAt is not null),
            ("Size", 5, business, company.Size is not null),
        ];
        return
        [
            .. all.Where(i => !i.Done)
                .OrderByDescending(i => i.Points)
                .Select(i => new Gap(i.Key, i.Points, i.Href)),
        ];
    }

    /// <summary>From 0 to 100.</summary>
    public static int Score(IReadOnlyList<Gap> gaps) => 100 - gaps.Sum(gap => gap.Points);
}
