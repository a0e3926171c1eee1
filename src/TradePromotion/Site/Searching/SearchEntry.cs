using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Site.Searching;

/// <summary>A product or a company as search knows it: its words, folded, and what filters ask for.</summary>
public sealed record SearchEntry : IRow
{
    public Guid Id { get; init; }
    public bool IsProduct { get; init; }

    /// <summary>The product's company, or the company itself.</summary>
    public Guid CompanyId { get; init; }

    /// <summary>The position of the last event that changed this row: what came later can be asked for.</summary>
    public long Position { get; init; }

    /// <summary>Whether everyone may find it.</summary>
    public bool IsShown { get; init; }

    /// <summary>The names as written, in all languages.</summary>
    public string Spelled { get; init; } = "";

    /// <summary>The names, folded.</summary>
    public string Names { get; init; } = "";

    /// <summary>
    /// All else that is said, folded. Not the HS chapter's name: it names coffee, tea and spices in one breath, and who asks
    /// for coffee would get pepper.
    /// </summary>
    public string Words { get; init; } = "";

    /// <summary>What filters ask for, as <c>dimension:value</c>.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>Tags that hold up to a day, as <c>2027-06-30 dimension:value</c>.</summary>
    public IReadOnlyList<string> DatedTags { get; init; } = [];

    public string HsCode { get; init; } = "";
    public string Country { get; init; } = "";

    /// <summary>When it could first be found.</summary>
    public DateTimeOffset? Since { get; init; }
}

/// <summary>Keeps <see cref="SearchEntry"/>.</summary>
public sealed class SearchEntryProjection : View<SearchEntry>
{
    private static readonly string Verified = SearchFilters.Tag(SearchFilters.Verified, "yes");

    public SearchEntryProjection()
        : base("search_entry")
    {
        Sets<ProductDescribed>(
            (e, _) => e.ProductId,
            (row, e, at) => Described(row ?? new SearchEntry { Id = e.ProductId }, e, at)
        );
        Changes<ProductPublished>(
            e => e.ProductId,
            (row, _, at) =>
                row with
                {
                    IsShown = true,
                    Since = row.Since ?? at.At,
                    Position = at.Position,
                }
        );
        Changes<ProductWithdrawn>(
            e => e.ProductId,
            (row, _, at) => row with { IsShown = false, Position = at.Position }
        );
        Starts<CompanyRegistered>(
            (e, at) =>
                Company(
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
                    },
                    e.Name,
                    "",
                    e.Province,
                    e.Sectors,
                    [],
                    at
                )
        );
        Changes<CompanyProfiled>(
            e => e.CompanyId,
            (row, e, at) =>
                Company(row, e.Name, e.Story.Joined, e.Province, e.Sectors, e.Markets, at)
        );
        Changes<CompanyVerified>(
            e => e.CompanyId,
            (row, _, at) =>
                row with
                {
                    Tags = [.. row.Tags.Except([Verified]), Verified],
                    Position = at.Position,
                }
        );
        Changes<CompanyEntryWithdrawn>(
            e => e.CompanyId,
            (row, _, at) => row with { IsShown = false, Position = at.Position }
        );
        Changes<CompanyVerificationRefused>(e => e.CompanyId, (row, _, at) => Unverified(row, at));
        Changes<CompanyVerificationLapsed>(e => e.CompanyId, (row, _, at) => Unverified(row, at));
        Index(nameof(SearchEntry.Position));
        Index(nameof(SearchEntry.CompanyId));
    }

    private static SearchEntry Unverified(SearchEntry row, Recorded at) =>
        row with
        {
            Tags = [.. row.Tags.Except([Verified])],
            Position = at.Position,
        };

    private static SearchEntry Described(SearchEntry row, ProductDescribed e, Recorded at)
    {
        var details = e.Details ?? ProductDetails.None;
        return row with
        {
            IsProduct = true,
            CompanyId = e.CompanyId,
            Position = at.Position,
            Spelled = e.Name.Joined,
            Names = Fold.ForSearch(e.Name.Joined),
            Words = Folded([
                e.Description.Joined,
                SearchTerms.WordsOf($"Companies.Sector.{e.Sector}"),
                details.Origin is { } origin ? Provinces.Name(origin, "vi") : "",
                .. details.Certificates.Select(c => Nomenclature.Certifications.Name(c.Kind, "vi")),
            ]),
            HsCode = e.HsCode,
            Tags =
            [
                SearchFilters.Tag(SearchFilters.Sector, e.Sector),
                .. e.HsCode.Length >= 2
                    ? [SearchFilters.Tag(SearchFilters.Chapter, e.HsCode[..2])]
                    : Array.Empty<string>(),
                .. details.Origin is { } from
                    ? [SearchFilters.Tag(SearchFilters.Province, from)]
                    : Array.Empty<string>(),
                .. details
                    .Certificates.Where(c => c.Until is null)
                    .Select(c => SearchFilters.Tag(SearchFilters.Certificate, c.Kind)),
            ],
            DatedTags =
            [
                .. details
                    .Certificates.Where(c => c.Until is not null)
                    .Select(c =>
                        SearchFilters.Dated(c.Until!.Value, SearchFilters.Certificate, c.Kind)
                    ),
                .. details.Ocop is { } ocop
                    ? [SearchFilters.Dated(ocop.Until, SearchFilters.Ocop, $"{ocop.Stars}")]
                    : Array.Empty<string>(),
            ],
        };
    }

    private static SearchEntry Company(
        SearchEntry row,
        LocalText name,
        string story,
        string? province,
        IEnumerable<string> sectors,
        IEnumerable<string> markets,
        Recorded at
    ) =>
        row with
        {
            Position = at.Position,
            Spelled = name.Joined,
            Names = Fold.ForSearch(name.Joined),
            Words = Folded([
                .. sectors.Select(sector => SearchTerms.WordsOf($"Companies.Sector.{sector}")),
                province is { } code ? Provinces.Name(code, "vi") : "",
                Countries.Name(row.Country, "vi"),
                Countries.Name(row.Country, "en"),
                story,
            ]),
            Tags =
            [
                .. sectors.Select(sector => SearchFilters.Tag(SearchFilters.Sector, sector)),
                .. province is { } of
                    ? [SearchFilters.Tag(SearchFilters.Province, of)]
                    : Array.Empty<string>(),
                .. markets.Select(market => SearchFilters.Tag(SearchFilters.Market, market)),
                .. row.Tags.Where(tag => tag == Verified),
            ],
        };

    private static string Folded(IEnumerable<string> texts) =>
        Fold.ForSearch(string.Join(' ', texts));
}
