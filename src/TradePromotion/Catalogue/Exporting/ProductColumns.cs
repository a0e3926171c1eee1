using TradePromotion.Catalogue.Describing;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using static TradePromotion.Catalogue.Exporting.ProductCells;

namespace TradePromotion.Catalogue.Exporting;

/// <summary>One column of the table of products: how it is written, and how it is read again.</summary>
/// <param name="Field">The field of the form whose rules hold for it.</param>
/// <param name="Into">Takes a cell over into the form; null for what is only written.</param>
/// <param name="IsNumber">Whether spreadsheets write it as their country writes numbers.</param>
/// <param name="NumbersIn">The numbers in a cell that holds several.</param>
public sealed record ProductColumn(
    string Name,
    string Field,
    Func<ProductView, string?> Of,
    Action<ProductInput, string>? Into = null,
    bool IsNumber = false,
    Func<string, IReadOnlyList<string>>? NumbersIn = null
)
{
    /// <summary>The first number in a cell that may mean two things; null for none.</summary>
    public string? UnclearIn(string cell) =>
        (NumbersIn?.Invoke(cell) ?? (IsNumber ? [cell] : [])).FirstOrDefault(number =>
            TableNumber.Plain(number) is null
        );
}

/// <summary>A product as a line of a table. The columns' names are part of what others build on; they do not change.</summary>
public static class ProductColumns
{
    /// <summary>The columns, in their order; new ones stand at the end.</summary>
    public static IReadOnlyList<ProductColumn> All { get; } =
    [
        new("id", "", p => p.Id.ToString(), (_, _) => { }),
        new("status", "", p => p.Status.ToString(), (_, _) => { }),
        new("name_vi", "Name", p => p.Name.Exactly("vi"), (i, c) => i.NameVi = c),
        new("name_en", "Name", p => p.Name.Exactly("en"), (i, c) => i.NameEn = c),
        new(
            "description_vi",
            "Description",
            p => p.Description.Exactly("vi"),
            (i, c) => i.DescriptionVi = c
        ),
        new(
            "description_en",
            "Description",
            p => p.Description.Exactly("en"),
            (i, c) => i.DescriptionEn = c
        ),
        new("sector", "Sector", p => p.Sector, (i, c) => i.Sector = SectorNames.Find(c)),
        new("hs_code", "HsCode", p => p.HsCode, (i, c) => i.HsCode = WithZero(c)),
        new(
            "price_from",
            "Price",
            p => TableNumber.Of(p.Price?.From),
            (i, c) => i.PriceFrom = c,
            true
        ),
        new("price_to", "Price", p => TableNumber.Of(p.Price?.To), (i, c) => i.PriceTo = c, true),
        new(
            "currency",
            "Price",
            p => p.Price?.Currency,
            (i, c) => i.Currency = c.ToUpperInvariant()
        ),
        new("price_unit", "Price", p => p.Price?.Unit, (i, c) => i.PriceUnit = TypedName.Unit(c)),
        new(
            "minimum",
            "MinimumOrder",
            p => TableNumber.Of(p.MinimumOrder?.Quantity),
            (i, c) => i.Minimum = c,
            true
        ),
        new(
            "minimum_unit",
            "MinimumOrder",
            p => p.MinimumOrder?.Unit,
            (i, c) => i.MinimumUnit = TypedName.Unit(c)
        ),
        new(
            "incoterm",
            "Incoterm",
            p => p.Details.Incoterm,
            (i, c) => i.More.Incoterm = c.ToUpperInvariant()
        ),
        new(
            "incoterm_place",
            "IncotermPlace",
            p => p.Details.IncotermPlace,
            (i, c) => i.More.IncotermPlace = c
        ),
        new(
            "lead_days",
            "LeadDays",
            p => TableNumber.Of(p.Details.LeadDays),
            (i, c) => i.More.LeadDays = c,
            true
        ),
        new(
            "origin_province",
            "Origin",
            p => p.Details.Origin,
            (i, c) => i.More.Origin = TypedName.Province(c)
        ),
        new("gtin", "Gtin", p => p.Details.Gtin, (i, c) => i.More.Gtin = c),
        new(
            "tiers",
            "Tiers",
            Tiers,
            (i, c) => i.More.Tiers = ReadTiers(c),
            NumbersIn: NumbersInTiers
        ),
        new(
            "capacity",
            "Capacity",
            p => TableNumber.Of(p.Details.Capacity?.Quantity),
            (i, c) => i.More.Capacity = c,
            true
        ),
        new(
            "capacity_unit",
            "Capacity",
            p => p.Details.Capacity?.Unit,
            (i, c) => i.More.CapacityUnit = TypedName.Unit(c)
        ),
        new(
            "capacity_per",
            "Capacity",
            p => p.Details.Capacity?.Per,
            (i, c) => i.More.CapacityPer = Per(c)
        ),
        new(
            "season",
            "Season",
            p => string.Join(' ', p.Details.Season),
            (i, c) => i.More.Season = ReadMonths(c)
        ),
        new(
            "packaging_vi",
            "Packaging",
            p => p.Details.Packaging.Exactly("vi"),
            (i, c) => i.More.PackagingVi = c
        ),
        new(
            "packaging_en",
            "Packaging",
            p => p.Details.Packaging.Exactly("en"),
            (i, c) => i.More.PackagingEn = c
        ),
        new(
            "certificates",
            "Certificates",
            Certificates,
            (i, c) => i.More.Certificates = ReadCertificates(c)
        ),
        new(
            "ocop_stars",
            "Ocop",
            p => TableNumber.Of(p.Details.Ocop?.Stars),
            (i, c) => i.More.OcopStars = c
        ),
        new(
            "ocop_decision",
            "Ocop",
            p => p.Details.Ocop?.Decision,
            (i, c) => i.More.OcopDecision = c
        ),
        new(
            "ocop_until",
            "Ocop",
            p => Day(p.Details.Ocop?.Until),
            (i, c) => i.More.OcopUntil = TypedDay.Read(c)
        ),
    ];

    /// <summary>The names.</summary>
    public static string[] Names { get; } = [.. All.Select(column => column.Name)];

    /// <summary>What stands under them.</summary>
    public static string[] Of(ProductView product) =>
        [.. All.Select(column => column.Of(product) ?? "")];
}
