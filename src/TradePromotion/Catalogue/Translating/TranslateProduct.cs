using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Catalogue.Translating;

/// <summary>A member says a product's name and description in a further language, or takes that back by leaving both empty.</summary>
public sealed record TranslateProduct(Guid ProductId, Translation Translation)
    : IDecide<TranslateProduct, Product, ProductEvent>
{
    public Guid StreamId => ProductId;

    public static bool Allows(TranslateProduct command, Product state, Actor actor) =>
        ProductRules.MayChange(state, actor);

    public static IReadOnlyList<ProductEvent> Decide(TranslateProduct command, Product state)
    {
        Refusal.Unless(state.Exists, "Catalogue.Refused.Unknown");
        command.Translation.MustMakeSense();
        return command
            .Translation.Into(state.Translations)
            .ToHashSet()
            .SetEquals(state.Translations)
            ? []
            : [new ProductTranslated(command.ProductId, command.Translation)];
    }
}
