using TradePromotion.Catalogue.Saving;

namespace TradePromotion.Catalogue.Published;

/// <summary>A product somebody keeps in mind.</summary>
public sealed record SavedProductView : IRow
{
    public Guid Id { get; init; }
    public Guid ProductId { get; init; }
    public Guid PersonId { get; init; }
    public DateTimeOffset Since { get; init; }
}

/// <summary>Keeps <see cref="SavedProductView"/>.</summary>
public sealed class SavedProductViewProjection : View<SavedProductView>
{
    public SavedProductViewProjection()
        : base("saved_product")
    {
        Starts<ProductSaved>(
            (e, at) =>
                new SavedProductView
                {
                    Id = SavedProduct.IdOf(e.PersonId, e.ProductId),
                    ProductId = e.ProductId,
                    PersonId = e.PersonId,
                    Since = at.At,
                }
        );
        Ends<ProductSaveDropped>(e => SavedProduct.IdOf(e.PersonId, e.ProductId));
        Index(nameof(SavedProductView.PersonId));
    }
}
