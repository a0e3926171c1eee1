namespace TradePromotion.Catalogue.Saving;

/// <summary>A person keeps a product in mind, or no longer.</summary>
public sealed record SaveProduct(Guid ProductId, Guid PersonId, bool Keep)
    : IDecide<SaveProduct, SavedProduct, SavedProductEvent>
{
    public Guid StreamId => SavedProduct.IdOf(PersonId, ProductId);

    public static bool Allows(SaveProduct command, SavedProduct state, Actor actor) =>
        actor.IsKnown && actor.PersonId == command.PersonId;

    public static IReadOnlyList<SavedProductEvent> Decide(
        SaveProduct command,
        SavedProduct state
    ) =>
        (command.Keep, state.IsSaved) switch
        {
            (true, false) => [new ProductSaved(command.ProductId, command.PersonId)],
            (false, true) => [new ProductSaveDropped(command.ProductId, command.PersonId)],
            _ => [],
        };
}
