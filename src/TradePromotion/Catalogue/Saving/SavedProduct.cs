namespace TradePromotion.Catalogue.Saving;

/// <summary>What a person did about remembering a product.</summary>
public abstract record SavedProductEvent;

/// <summary>The person keeps the product in mind.</summary>
[EventName("product_saved")]
public sealed record ProductSaved(Guid ProductId, Guid PersonId) : SavedProductEvent;

/// <summary>The person no longer does.</summary>
[EventName("product_save_dropped")]
public sealed record ProductSaveDropped(Guid ProductId, Guid PersonId) : SavedProductEvent;

/// <summary>Whether a person keeps a product in mind; a stream for each pair, nobody else's business.</summary>
public sealed record SavedProduct(bool IsSaved) : IEvolve<SavedProduct, SavedProductEvent>
{
    public static string StreamType => "saved_product";
    public static SavedProduct Initial { get; } = new(false);

    /// <summary>The one stream of a person and a product.</summary>
    public static Guid IdOf(Guid personId, Guid productId) =>
        Ids.Of("saved-product", personId, productId);

    public static SavedProduct Evolve(SavedProduct state, SavedProductEvent @event) =>
        new(@event is ProductSaved);
}
