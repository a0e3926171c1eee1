using System.Globalization;
using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>What is typed into the product form.</summary>
public sealed class ProductInput
{
    /// <summary>Made when the form is first shown, so that sending it twice makes one product.</summary>
    public Guid ProductId { get; set; }

    public string? NameVi { get; set; }
    public string? NameEn { get; set; }
    public string? DescriptionVi { get; set; }
    public string? DescriptionEn { get; set; }
    public string? Sector { get; set; }
    public string? HsCode { get; set; }
    public string? PriceFrom { get; set; }
    public string? PriceTo { get; set; }
    public string? Currency { get; set; }
    public string? PriceUnit { get; set; }
    public string? Minimum { get; set; }
    public string? MinimumUnit { get; set; }

    /// <summary>A newly chosen picture.</summary>
    public IFormFile? Upload { get; set; }

    /// <summary>The picture kept so far, by hash: it survives a form that is shown again for another field.</summary>
    public string? Picture { get; set; }

    /// <summary>The button pressed: <c>save</c>, <c>publish</c> or <c>withdraw</c>.</summary>
    public string? Then { get; set; }

    /// <summary>The product as it stands.</summary>
    public static ProductInput Of(ProductView product) =>
        new()
        {
            ProductId = product.Id,
            NameVi = product.Name.Exactly("vi"),
            NameEn = product.Name.Exactly("en"),
            DescriptionVi = product.Description.Exactly("vi"),
            DescriptionEn = product.Description.Exactly("en"),
            Sector = product.Sector,
            HsCode = Published.HsCode.Shown(product.HsCode),
            PriceFrom = Typed(product.Price?.From),
            PriceTo = Typed(product.Price?.To),
            Currency = product.Price?.Currency,
            PriceUnit = product.Price?.Unit,
            Minimum = Typed(product.MinimumOrder?.Quantity),
            MinimumUnit = product.MinimumOrder?.Unit,
            Picture = product.Picture,
        };

    /// <summary>The command it asks for; null, with sentences next to the fields, when a number is none.</summary>
    public DescribeProduct? Command(Guid companyId, FormState errors)
    {
        var from = Number(PriceFrom, errors, "Price", "Catalogue.Refused.PriceMalformed");
        var to = Number(PriceTo, errors, "Price", "Catalogue.Refused.PriceMalformed");
        var minimum = Number(
            Minimum,
            errors,
            "MinimumOrder",
            "Catalogue.Refused.MinimumOrderMalformed"
        );
        if (!errors.IsClean)
            return null;
        return new DescribeProduct(
            ProductId,
            companyId,
            LocalText.Of(NameVi, NameEn),
            LocalText.Of(DescriptionVi, DescriptionEn),
            Sector ?? "",
            Published.HsCode.Digits(HsCode),
            (from ?? to) is null
                ? null
                : new PriceRange(
                    (from ?? to)!.Value,
                    (to ?? from)!.Value,
                    Currency ?? "",
                    PriceUnit ?? ""
                ),
            minimum is { } quantity ? new MinimumOrder(quantity, MinimumUnit ?? "") : null
        );
    }

    // Number inputs post a decimal point in every language; a comma comes from browsers that show them as text.
    private static decimal? Number(string? typed, FormState errors, string field, string key)
    {
        if (string.IsNullOrWhiteSpace(typed))
            return null;
        if (
            decimal.TryParse(
                typed.Trim().Replace(',', '.'),
                NumberStyles.AllowDecimalPoint,
                CultureInfo.InvariantCulture,
                out var number
            )
        )
            return number;
        errors.Says(field, key);
        return null;
    }

    private static string? Typed(decimal? number) =>
        number?.ToString("0.############", CultureInfo.InvariantCulture);
}
