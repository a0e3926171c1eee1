using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies.Published;

/// <summary>A company as pages show it.</summary>
public sealed record CompanyView : IRow
{
    public Guid Id { get; init; }
    public CompanyKind Kind { get; init; }
    public LocalText Name { get; init; } = LocalText.Empty;
    public LocalText Story { get; init; } = LocalText.Empty;
    public string Country { get; init; } = "";
    public string? Province { get; init; }

    /// <summary>The code its province had before 1 July 2025, where the address was given under another name.</summary>
    public string? FormerProvince { get; init; }
    public string? TaxCode { get; init; }
    public IReadOnlyList<string> Sectors { get; init; } = [];
    public IReadOnlyList<string> Languages { get; init; } = [];
    public IReadOnlyList<string> Markets { get; init; } = [];
    public string Zone { get; init; } = "Asia/Ho_Chi_Minh";
    public string? Website { get; init; }
    public LocalText Street { get; init; } = LocalText.Empty;
    public IReadOnlyList<string> HsChapters { get; init; } = [];
    public IReadOnlyList<string> ImportMarkets { get; init; } = [];
    public CompanySize? Size { get; init; }
    public int? Founded { get; init; }

    /// <summary>The names of days (<see cref="DayOfWeek"/>).</summary>
    public IReadOnlyList<string> WorkDays { get; init; } = [];
    public TimeOnly? OpensAt { get; init; }
    public TimeOnly? ClosesAt { get; init; }
    public string? Video { get; init; }

    /// <summary>The hash of the company's mark, for <c>IPictures.Url</c>.</summary>
    public string? Mark { get; init; }
    public string? Colour { get; init; }

    /// <summary>Name and story in further languages.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>The pictures, videos and documents everyone sees.</summary>
    public Material Material { get; init; } = Material.None;
    public DateTimeOffset RegisteredAt { get; init; }

    /// <summary>The agency that entered it; null for one its own people registered.</summary>
    public Guid? EnteredFor { get; init; }
    public DateTimeOffset? VerifiedAt { get; init; }
    public string? RefusedBecause { get; init; }

    /// <summary>The day a verification by papers ended with them; null while one stands or none ever stood.</summary>
    public DateOnly? LapsedOn { get; init; }

    /// <summary>The names, prepared by <see cref="SearchTerms.Text"/>.</summary>
    public string NameText { get; init; } = "";

    /// <summary>Names, sectors, province and country, prepared by <see cref="SearchTerms.Text"/>.</summary>
    public string SearchText { get; init; } = "";

    /// <summary>The address of a company's public page.</summary>
    public static string UrlOf(Guid id) => $"companies/{id}";
}

/// <summary>Keeps <see cref="CompanyView"/>.</summary>
public sealed class CompanyViewProjection : View<CompanyView>
{
    public CompanyViewProjection()
        : base("company", version: 3)
    {
        Starts<CompanyRegistered>(
            (e, at) =>
                Searchable(
                    new CompanyView
                    {
                        Id = e.CompanyId,
                        Kind = e.Kind,
                        Name = e.Name,
                        Country = e.Country,
                        Province = ProvinceInTime.Of(e.Province, at.At).Now,
                        FormerProvince = ProvinceInTime
                            .Of(e.Province, at.At, e.FormerProvince)
                            .Former,
                        TaxCode = e.TaxCode,
                        EnteredFor = e.EnteredFor,
                        Sectors = e.Sectors,
                        Zone = Countries.Zone(e.Country),
                        RegisteredAt = at.At,
                    }
                )
        );
        Changes<CompanyProfiled>(
            e => e.CompanyId,
            (row, e, at) =>
                Searchable(
                    row with
                    {
                        Name = e.Name,
                        Story = e.Story,
                        Province = ProvinceInTime.Of(e.Province, at.At).Now,
                        FormerProvince = ProvinceInTime
                            .Of(e.Province, at.At, row.FormerProvince)
                            .Former,
                        Sectors = e.Sectors,
                        Languages = e.Languages,
                        Markets = e.Markets,
                        Zone = e.Zone,
                        Website = e.Website,
                    }
                )
        );
        Changes<CompanyDescribed>(
            e => e.CompanyId,
            (row, e, _) =>
                Searchable(
                    row with
                    {
                        FormerProvince = e.FormerProvince ?? row.FormerProvince,
                        Street = e.Street,
                        HsChapters = e.HsChapters,
                        ImportMarkets = e.ImportMarkets,
                        Size = e.Size,
                        Founded = e.Founded,
                        WorkDays = [.. e.WorkDays.Select(day => day.ToString())],
                        OpensAt = e.OpensAt,
                        ClosesAt = e.ClosesAt,
                        Video = e.Video,
                    }
                )
        );
        Changes<CompanyBrandChosen>(
            e => e.CompanyId,
            (row, e, _) => row with { Mark = e.Mark, Colour = e.Colour }
        );
        Changes<CompanyTranslated>(
            e => e.CompanyId,
            (row, e, _) => row with { Translations = e.Translation.Into(row.Translations) }
        );
        Changes<CompanyMaterialShown>(
            e => e.CompanyId,
            (row, e, _) => row with { Material = e.Material }
        );
        Changes<CompanyVerified>(
            e => e.CompanyId,
            (row, _, at) => row with { VerifiedAt = at.At, RefusedBecause = null, LapsedOn = null }
        );
        Changes<CompanyVerificationLapsed>(
            e => e.CompanyId,
            (row, e, _) => row with { VerifiedAt = null, LapsedOn = e.On }
        );
        Changes<CompanyVerificationRefused>(
            e => e.CompanyId,
            (row, e, _) => row with { VerifiedAt = null, RefusedBecause = e.Reason }
        );
        Ends<CompanyEntryWithdrawn>(e => e.CompanyId);
        Index(nameof(CompanyView.EnteredFor));
        Index(nameof(CompanyView.RegisteredAt));
        SearchIndex(nameof(CompanyView.NameText));
        SearchIndex(nameof(CompanyView.SearchText));
    }

    private static CompanyView Searchable(CompanyView row) =>
        row with
        {
            NameText = SearchTerms.Text(row.Name.Joined),
            SearchText = SearchTerms.Text([
                row.Name.Joined,
                .. row.Sectors.Select(sector => SearchTerms.WordsOf($"Companies.Sector.{sector}")),
                row.Province is { } code ? Provinces.Name(code, "vi") : "",
                row.FormerProvince is { } former ? ProvinceInTime.Name(former, "vi") : "",
                Countries.Name(row.Country, "vi"),
                Countries.Name(row.Country, "en"),
            ]),
        };
}
