using TradePromotion.Catalogue.Published;
using TradePromotion.Filing.Showing;

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

    /// <summary>What the HS code is looked for by.</summary>
    public string? HsQuestion { get; set; }

    /// <summary>The line picked among those found; it goes before what was typed.</summary>
    public string? HsChosen { get; set; }
    public string? PriceFrom { get; set; }
    public string? PriceTo { get; set; }
    public string? Currency { get; set; }
    public string? PriceUnit { get; set; }
    public string? Minimum { get; set; }
    public string? MinimumUnit { get; set; }

    /// <summary>The further sections; a form that sent none of them means them empty.</summary>
    public DetailsInput More
    {
        get;
        set => field = value ?? new();
    } = new();

    /// <summary>Newly chosen pictures.</summary>
    public IReadOnlyList<IFormFile>? Uploads { get; set; }

    /// <summary>The pictures kept so far, by hash: they survive a form that is shown again for another field.</summary>
    public List<string> Pictures
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>What the pictures show, by their hash.</summary>
    public List<MaterialLine> Said
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>What is typed about a picture; an empty line where nothing is.</summary>
    public MaterialLine SaidOf(string picture) =>
        Said.FirstOrDefault(line => line.Key == picture) ?? new() { Key = picture };

    /// <summary>The picture to stand first.</summary>
    public string? First { get; set; }

    /// <summary>Pictures to take away.</summary>
    public List<string> Without
    {
        get;
        set => field = value ?? [];
    } = [];

    /// <summary>The pictures to be, the first one first.</summary>
    public List<string> ChosenPictures =>
        [.. Pictures.Except(Without).OrderByDescending(picture => picture == First)];

    /// <summary>The button pressed: <c>save</c>, <c>publish</c>, <c>withdraw</c>, or <c>find</c> or <c>suggest</c> for the HS code.</summary>
    public string? Then { get; set; }

    /// <summary>Everything that says what the goods are; <c>hs.js</c> puts it together alike.</summary>
    public string Goods =>
        string.Join(
            ". ",
            new[] { NameVi, NameEn, DescriptionVi, DescriptionEn }.Where(text =>
                !string.IsNullOrWhiteSpace(text)
            )
        );

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
            PriceFrom = TypedNumber.Shown(product.Price?.From),
            PriceTo = TypedNumber.Shown(product.Price?.To),
            Currency = product.Price?.Currency,
            PriceUnit = product.Price?.Unit,
            Minimum = TypedNumber.Shown(product.MinimumOrder?.Quantity),
            MinimumUnit = product.MinimumOrder?.Unit,
            Pictures = product.Picture is { } first ? [first, .. product.OtherPictures] : [],
            Said = [.. product.Said.Select(p => MaterialLine.Of(p.Hash, p.Text))],
            First = product.Picture,
            More = DetailsInput.Of(product.Details),
        };

    /// <summary>The command it asks for; null, with sentences next to the fields, when a number is none.</summary>
    public DescribeProduct? Command(Guid companyId, FormState errors)
    {
        var from = TypedNumber.Read(PriceFrom, errors, "Price", "Catalogue.Refused.PriceMalformed");
        var to = TypedNumber.Read(PriceTo, errors, "Price", "Catalogue.Refused.PriceMalformed");
        var minimum = TypedNumber.Read(
            Minimum,
            errors,
            "MinimumOrder",
            "Catalogue.Refused.MinimumOrderMalformed"
        );
        var details = More.Read(errors);
        if (!errors.IsClean)
            return null;
        return new DescribeProduct(
            ProductId,
            companyId,
            LocalText.Of(NameVi, NameEn),
            LocalText.Of(DescriptionVi, DescriptionEn),
            Sector ?? "",
            Published.HsCode.Digits(string.IsNullOrEmpty(HsChosen) ? HsCode : HsChosen),
            (from ?? to) is null
                ? null
                : new PriceRange(
                    (from ?? to)!.Value,
                    (to ?? from)!.Value,
                    Currency ?? "",
                    PriceUnit ?? ""
                ),
            minimum is { } quantity ? new MinimumOrder(quantity, MinimumUnit ?? "") : null,
            details
        );
    }
}
