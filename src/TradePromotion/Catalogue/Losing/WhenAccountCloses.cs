using Microsoft.EntityFrameworkCore;
using TradePromotion.Catalogue.Published;
using TradePromotion.Catalogue.Saving;
using TradePromotion.Identity.Published;

namespace TradePromotion.Catalogue.Losing;

/// <summary>The products somebody saved are forgotten with their account, or go over to the same person's other one.</summary>
public sealed class WhenAccountCloses : Reaction
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public WhenAccountCloses(Desk desk, Views views)
        : base("forget_saved_products_when_account_closes") =>
        When<AccountClosed>(
            async (e, at, cancel) =>
            {
                await views.WaitFor(at.Position, Patience, [typeof(ProductSaved)], cancel);
                await using var read = views.Read();
                var saved = await read.Of<SavedProductView>()
                    .Where(s => s.PersonId == e.PersonId)
                    .Select(s => s.ProductId)
                    .ToListAsync(cancel);
                foreach (var product in saved)
                {
                    if (e.Into is { } other)
                        await desk.Execute(
                            new SaveProduct(product, other, Keep: true),
                            Actor.Platform,
                            cancel
                        );
                    await desk.Execute(
                        new SaveProduct(product, e.PersonId, Keep: false),
                        Actor.Platform,
                        cancel
                    );
                }
            }
        );
}
