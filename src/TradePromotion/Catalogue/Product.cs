using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue;

/// <summary>A product as its rules need it.</summary>
public sealed record Product(
    Guid Id,
    Guid CompanyId,
    ProductDescribed? Description,
    string? Picture,
    bool IsPublished,
    IReadOnlyList<string> OtherPictures
) : IEvolve<Product, ProductEvent>
{
    public static string StreamType => "product";

    public static Product Initial { get; } = new(Guid.Empty, Guid.Empty, null, null, false, []);

    /// <summary>What its pictures show, of those it is told of.</summary>
    public IReadOnlyList<MaterialPicture> Said { get; init; } = [];

    /// <summary>What is told in further languages.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>The videos and documents everyone sees.</summary>
    public Material Material { get; init; } = Material.None;

    /// <summary>Whether it has been described.</summary>
    public bool Exists => Id != Guid.Empty;

    public static Product Evolve(Product state, ProductEvent @event) =>
        @event switch
        {
            ProductDescribed e => state with
            {
                Id = e.ProductId,
                CompanyId = e.CompanyId,
                Description = e,
            },
            ProductPictured e => state with
            {
                Picture = e.Picture,
                OtherPictures = e.Others ?? [],
                Said = e.Said ?? [],
            },
            ProductPublished => state with { IsPublished = true },
            ProductDiscarded => Initial,
            ProductTranslated e => state with
            {
                Translations = e.Translation.Into(state.Translations),
            },
            ProductMaterialShown e => state with { Material = e.Material },
            ProductWithdrawn => state with { IsPublished = false },
            _ => state,
        };
}
