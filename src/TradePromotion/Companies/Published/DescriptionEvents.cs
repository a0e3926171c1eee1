using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies.Published;

/// <summary>How many people work for a company: fewer than 10, 10 to 49, 50 to 249, 250 and more. Stored by name; never renamed.</summary>
public enum CompanySize
{
    Micro,
    Small,
    Medium,
    Large,
}

/// <summary>How the company does business, as it stands from now on.</summary>
/// <param name="Street">House, street and ward; the province stands in the profile.</param>
/// <param name="HsChapters">Chapters of the Harmonized System, two digits.</param>
/// <param name="ImportMarkets">Countries it buys from, ISO 3166-1 alpha-2.</param>
/// <param name="Founded">The year.</param>
/// <param name="FormerProvince">Its province's code before 1 July 2025, where that had another name; null where nothing is said.</param>
/// <param name="WorkDays">The days it can be reached, by the clock of its zone.</param>
[EventName("company_described")]
public sealed record CompanyDescribed(
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
    string? FormerProvince = null
) : CompanyEvent;

/// <summary>The company's name and story in a further language; without a name there are none in it any more.</summary>
[EventName("company_translated")]
public sealed record CompanyTranslated(Guid CompanyId, Translation Translation) : CompanyEvent;

/// <summary>The pictures, videos and documents everyone sees of the company, as they stand from now on.</summary>
[EventName("company_material_shown")]
public sealed record CompanyMaterialShown(Guid CompanyId, Material Material) : CompanyEvent;

/// <summary>The company's mark and colour, as they stand from now on.</summary>
/// <param name="Mark">The hash of a picture.</param>
/// <param name="Colour">Six hexadecimal digits behind <c>#</c>.</param>
[EventName("company_brand_chosen")]
public sealed record CompanyBrandChosen(Guid CompanyId, string? Mark, string? Colour)
    : CompanyEvent;
