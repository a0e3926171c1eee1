using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Published;

/// <summary>Who sees a product. Stored by name; never renamed.</summary>
public enum ProductStatus
{
    /// <summary>Only its company, not yet published.</summary>
    Draft,

    /// <summary>Everyone.</summary>
    Published,

    /// <summary>Only its company, after having been published.</summary>
    Withdrawn,
}

/// <summary>A product as pages show it.</summary>
public sealed record ProductView : IRow
{
    public Guid Id { get; init; }
    public Guid CompanyId { get; init; }
    public LocalText Name { get; init; } = LocalText.Empty;
    public LocalText Description { get; init; } = LocalText.Empty;
    public string Sector { get; init; } = "";
    public string HsCode { get; init; } = "";
    public PriceRange? Price { get; init; }
    public MinimumOrder? MinimumOrder { get; init; }
    public ProductDetails Details { get; init; } = ProductDetails.None;
    public string? Picture { get; init; }

    /// <summary>Pictures after the first.</summary>
    public IReadOnlyList<string> OtherPictures { get; init; } = [];

    /// <summary>What the pictures show, of those it is told of; see <see cref="SaidOf"/>.</summary>
    public IReadOnlyList<MaterialPicture> Said { get; init; } = [];

    /// <summary>Name and description in further languages.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>Videos and documents.</summary>
    public Material Material { get; init; } = Material.None;
    public ProductStatus Status { get; init; }
    public DateTimeOffset DescribedAt { get; init; }
    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>What a picture shows; null where nobody said it.</summary>
    public LocalText? SaidOf(string? picture) => Said.FirstOrDefault(p => p.Hash == picture)?.Text;

    /// <summary>The address of a product's public page.</summary>
    public static string UrlOf(Guid id) => $"products/{id}";
}

/// <summary>Keeps <see cref="ProductView"/>.</summary>
public sealed class ProductViewProjection : View<ProductView>
{
    public ProductViewProjection()
        : base("product", version: 4)
    {
        Sets<ProductDescribed>(
            (e, _) => e.ProductId,
            (row, e, at) => Described(row ?? new ProductView { Id = e.ProductId }, e, at)
        );
        Changes<ProductPictured>(
            e => e.ProductId,
            (row, e, _) =>
                row with
                {
                    Picture = e.Picture,
                    OtherPictures = e.Others ?? [],
                    Said = e.Said ?? [],
                }
        );
        Changes<ProductPublished>(
            e => e.ProductId,
            (row, _, at) =>
                row with
                {
                    Status = ProductStatus.Published,
                    PublishedAt = row.PublishedAt ?? at.At,
                }
        );
        Changes<ProductWithdrawn>(
            e => e.ProductId,
            (row, _, _) => row with { Status = ProductStatus.Withdrawn }
        );
        Changes<ProductTranslated>(
            e => e.ProductId,
            (row, e, _) => row with { Translations = e.Translation.Into(row.Translations) }
        );
        Changes<ProductMaterialShown>(
            e => e.ProductId,
            (row, e, _) => row with { Material = e.Material }
        );
        Ends<ProductDiscarded>(e => e.ProductId);
        Index(nameof(ProductView.CompanyId));
        Index(nameof(ProductView.Status), nameof(ProductView.PublishedAt));
    }

    private static ProductView Described(ProductView row, ProductDescribed e, Recorded at) =>
        row with
        {
            CompanyId = e.CompanyId,
            Name = e.Name,
            Description = e.Description,
            Sector = e.Sector,
            HsCode = e.HsCode,
            Price = e.Price,
            MinimumOrder = e.MinimumOrder,
            DescribedAt = at.At,
            Details = e.Details ?? ProductDetails.None,
        };
}
