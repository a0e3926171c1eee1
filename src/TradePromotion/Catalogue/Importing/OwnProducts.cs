using TradePromotion.Catalogue.Published;

namespace TradePromotion.Catalogue.Importing;

/// <summary>The products a company has, as a row of a table may mean them.</summary>
public sealed class OwnProducts(IReadOnlyList<ProductView> products)
{
    private readonly Dictionary<Guid, ProductView> _byId = products.ToDictionary(p => p.Id);

    private readonly ILookup<string, ProductView> _byGtin = products
        .Where(p => p.Details.Gtin is not null)
        .ToLookup(p => p.Details.Gtin!);

    private readonly ILookup<string, ProductView> _byName = products
        .SelectMany(p => p.Name.Select(name => (Name: Fold.ForSearch(name.Value), Product: p)))
        .ToLookup(p => p.Name, p => p.Product);

    /// <summary>The product of an id.</summary>
    public ProductView? Of(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>The one product with this GTIN, else the one that bears one of these names; null when there is none, or more than one.</summary>
    public ProductView? Meant(string? gtin, params string?[] names)
    {
        if (
            !string.IsNullOrWhiteSpace(gtin) && _byGtin[gtin.Replace(" ", "")].ToList() is [var one]
        )
            return one;
        return names
            .Where(name => !string.IsNullOrWhiteSpace(name))
            .Select(name => _byName[Fold.ForSearch(name!)].Distinct().ToList())
            .FirstOrDefault(found => found.Count == 1)
            ?.Single();
    }
}
