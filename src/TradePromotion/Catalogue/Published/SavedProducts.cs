using Microsoft.EntityFrameworkCore;

namespace TradePromotion.Catalogue.Published;

/// <summary>The products a person keeps in mind, as far as everyone may see them.</summary>
public static class SavedProducts
{
    private const int Most = 200;

    /// <summary>Theirs, those saved last first.</summary>
    public static Task<List<ProductView>> Of(
        ViewReader read,
        Guid personId,
        CancellationToken cancel = default
    ) =>
        read.Of<ProductView>()
            .Where(p => p.Status == ProductStatus.Published)
            .Join(
                read.Of<SavedProductView>().Where(s => s.PersonId == personId),
                p => p.Id,
                s => s.ProductId,
                (p, s) => new { Product = p, s.Since }
            )
            .OrderByDescending(s => s.Since)
            .Select(s => s.Product)
            .Take(Most)
            .ToListAsync(cancel);
}
