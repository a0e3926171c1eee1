using TradePromotion.Catalogue.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Describing;

/// <summary>A member gives a product its pictures, by the hashes under which they are kept.</summary>
/// <param name="Picture">The first, shown everywhere.</param>
/// <param name="Others">Those that follow; null is none.</param>
/// <param name="Said">What they show, for people who do not see them; null leaves what is said.</param>
public sealed record PictureProduct(
    Guid ProductId,
    string Picture,
    IReadOnlyList<string>? Others = null,
    IReadOnlyList<MaterialPicture>? Said = null
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
        Refusal.UnlessAt(
            "Picture",
            Filing.IPictures.IsHash(command.Picture) && others.All(Filing.IPictures.IsHash),
            "Filing.Refused.NotKept"
        );
        Refusal.UnlessAt("Picture", others.Count < Most, "Catalogue.Refused.TooManyPictures", Most);
        IReadOnlyList<MaterialPicture> said =
        [
            .. (command.Said ?? state.Said).Where(p =>
                !p.Text.IsEmpty && (p.Hash == command.Picture || others.Contains(p.Hash))
            ),
        ];
        Refusal.UnlessAt(
            "Picture",
            said.All(p => Material.IsText(p.Text)),
            "Filing.Refused.PictureText"
        );
        return
            state.Picture == command.Picture
            && state.OtherPictures.SequenceEqual(others)
            && state.Said.SequenceEqual(said)
            ? []
            : [new ProductPictured(command.ProductId, command.Picture, others, said)];
    }
}
