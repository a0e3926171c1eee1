using TradePromotion.Catalogue.Published;

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
            ProductPictured e => state with { Picture = e.Picture, OtherPictures = e.Others ?? [] },
            ProductPublished => state with { IsPublished = true },
            ProductDiscarded => Initial,
            ProductWithdrawn => state with { IsPublished = false },
            _ => state,
        };
}
