using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Describing;

/// <summary>A member gives a product its pictures, by the hashes under which they are kept.</summary>
/// <param name="Picture">The first, shown everywhere.</param>
/// <param name="Others">Those that follow; null is none.</param>
public sealed record PictureProduct(
    Guid ProductId,
    string Picture,
    IReadOnlyList<string>? Others = null
) : IDecide<PictureProduct, Product, ProductEvent>
{
    /// <summary>How many pictures a product may have.</summary>
    public const int Most = 8;

    public Guid StreamId => ProductId;

    public static bool Allows(PictureProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(PictureProduct command, Product state)
    {
        Refusal.Unless(state.Exists, "Catalogue.Refused.Unknown");
        IReadOnlyList<string> others =
        [
            .. (command.Others ?? []).Distinct().Where(other => other != command.Picture),
        ];
        Refusal.UnlessAt("Picture", others.Count < Most, "Catalogue.Refused.TooManyPictures", Most);
        return state.Picture == command.Picture && state.OtherPictures.SequenceEqual(others)
            ? []
            : [new ProductPictured(command.ProductId, command.Picture, others)];
    }
}
