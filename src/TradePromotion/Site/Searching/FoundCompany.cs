using System.Globalization;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>What of a company can be found by.</summary>
internal static class FoundCompany
{
    private static readonly string IsVerified = SearchFilters.Tag(SearchFilters.Verified, "yes");

    /// <summary>The row of a company that has just come.</summary>
    public static SearchEntry Registered(CompanyRegistered e, Recorded at) =>
        Said(
            new SearchEntry
            {
                Id = e.CompanyId,
                CompanyId = e.CompanyId,
                // Buyers are not listed: who is looking is nobody's business.
                IsShown =
                    e.Kind
                        is CompanyKind.Enterprise
                            or CompanyKind.Cooperative
                            or CompanyKind.Household
                            or CompanyKind.ServiceProvider,
                Country = e.Country,
                Since = at.At,
                FormerProvince =
                    ProvinceInTime.Of(e.Province, at.At, e.FormerProvince).Former ?? "",
            },
            e.Name,
            "",
            e.Province,
            e.Sectors,
            [],
            at
        );

    /// <summary>The row after a new profile.</summary>
    public static SearchEntry Profiled(SearchEntry row, CompanyProfiled e, Recorded at)
    {
        var (now, former) = ProvinceInTime.Of(e.Province, at.At);
        var stays =
            now is not null
            && row.FormerProvince != ""
            && ProvinceInTime.Fits(row.FormerProvince, now);
        return Said(
            row with
            {
                FormerProvince = former ?? (stays ? row.FormerProvince : ""),
            },
            e.Name,
            e.Story.Joined,
            e.Province,
            e.Sectors,
            e.Markets,
            at
        );
    }

    /// <summary>The row after the company said what it deals in, and perhaps where it was before the map changed.</summary>
    public static SearchEntry Described(SearchEntry row, CompanyDescribed e, Recorded at) =>
        row with
        {
            Position = at.Position,
            FormerProvince = e.FormerProvince ?? row.FormerProvince,
            Words = e.FormerProvince is { } former
                ? $"{row.Words} {Fold.ForSearch(ProvinceInTime.Name(former, "vi"))}"
                : row.Words,
            Tags =
            [
                .. row.Tags.Where(tag => !IsOf(SearchFilters.Chapter, tag)),
                .. e.HsChapters.Select(code => SearchFilters.Tag(SearchFilters.Chapter, code)),
            ],
        };

    /// <summary>The row of a company that is verified, or no longer.</summary>
    public static SearchEntry Verified(SearchEntry row, bool isVerified, Recorded at) =>
        row with
        {
            Tags =
            [
                .. row.Tags.Except([IsVerified]),
                .. isVerified ? [IsVerified] : Array.Empty<string>(),
            ],
            Position = at.Position,
        };

    /// <summary>The row after a paper was handed in, accepted up to a day, or refused.</summary>
    /// <param name="kind">Null where it is known from when the paper was handed in.</param>
    public static SearchEntry WithPaper(
        SearchEntry row,
        Guid paper,
        string? kind,
        DateOnly? until,
        Recorded at
    )
    {
        var known = row.Papers.FirstOrDefault(p => IsPaper(p, paper));
        if ((kind ?? known?.Split(' ')[1]) is not { } code)
            return row;
        // Which certificate another one is, nobody can filter by.
        if (PaperKinds.Find(code) is not { Level: null } || code == "other")
            return row;
        var day = until?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Certified(
            row,
            [.. row.Papers.Where(p => p != known), $"{paper} {code} {day}".TrimEnd()],
            at
        );
    }

    /// <summary>The row after a paper was taken back.</summary>
    public static SearchEntry WithoutPaper(SearchEntry row, Guid paper, Recorded at) =>
        row.Papers.Any(p => IsPaper(p, paper))
            ? Certified(row, [.. row.Papers.Where(p => !IsPaper(p, paper))], at)
            : row;

    private static SearchEntry Certified(
        SearchEntry row,
        IReadOnlyList<string> papers,
        Recorded at
    ) =>
        row with
        {
            Position = at.Position,
            Papers = papers,
            DatedTags =
            [
                .. papers
                    .Select(paper => paper.Split(' '))
                    .Where(parts => parts.Length == 3)
                    .Select(parts =>
                        $"{parts[2]} {SearchFilters.Tag(SearchFilters.Certificate, parts[1])}"
                    ),
            ],
        };

    private static SearchEntry Said(
        SearchEntry row,
        LocalText name,
        string story,
        string? province,
        IEnumerable<string> sectors,
        IEnumerable<string> markets,
        Recorded at
    )
    {
        var now = ProvinceInTime.Of(province, at.At).Now;
        return row with
        {
            Position = at.Position,
            Spelled = name.Joined,
            Names = Fold.ForSearch(name.Joined),
            Words = Fold.ForSearch(
                string.Join(
                    ' ',
                    [
                        .. sectors.Select(sector =>
                            SearchTerms.WordsOf($"Companies.Sector.{sector}")
                        ),
                        now is null ? "" : Provinces.Name(now, "vi"),
                        row.FormerProvince == ""
                            ? ""
                            : ProvinceInTime.Name(row.FormerProvince, "vi"),
                        Countries.Name(row.Country, "vi"),
                        Countries.Name(row.Country, "en"),
                        story,
                    ]
                )
            ),
            Tags =
            [
                .. sectors.Select(sector => SearchFilters.Tag(SearchFilters.Sector, sector)),
                .. now is { } of
                    ? [SearchFilters.Tag(SearchFilters.Province, of)]
                    : Array.Empty<string>(),
                .. markets.Select(market => SearchFilters.Tag(SearchFilters.Market, market)),
                .. row.Tags.Where(tag => tag == IsVerified || IsOf(SearchFilters.Chapter, tag)),
            ],
        };
    }

    private static bool IsOf(string dimension, string tag) =>
        tag.StartsWith($"{dimension}:", StringComparison.Ordinal);

    private static bool IsPaper(string kept, Guid paper) =>
        kept.StartsWith($"{paper} ", StringComparison.Ordinal);
}
