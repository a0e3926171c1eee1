using System.Runtime.InteropServices;

namespace TradePromotion.Matching.Suggesting;

/// <summary>Descriptions people have put under a code; one much like a new description speaks for the same code.</summary>
internal sealed class ConfirmedProducts
{
    private const double Least = 0.15;
    private const double RarityOfUnknown = 6;

    private readonly List<(string Code, double Length)> _products = [];
    private readonly Dictionary<string, List<(int Product, double Weight)>> _postings = [];
    private readonly HsIndex _index;

    public ConfirmedProducts(
        IEnumerable<Confirmed> products,
        HsIndex index,
        HsLexicon lexicon,
        CancellationToken cancel
    )
    {
        _index = index;
        foreach (var product in products)
        {
            cancel.ThrowIfCancellationRequested();
            var description = new Description(product.Text, lexicon);
            var sum = 0.0;
            foreach (var (term, weight) in Weights(description))
            {
                sum += weight * weight;
                (CollectionsMarshal.GetValueRefOrAddDefault(_postings, term, out _) ??= []).Add(
                    (_products.Count, weight)
                );
            }
            _products.Add((product.Code, Math.Sqrt(sum)));
        }
    }

    /// <summary>Codes with how much alike the nearest product under each is (cosine, up to 1), and that product.</summary>
    public Dictionary<string, (double Likeness, int Product)> Near(Description description)
    {
        var near = new Dictionary<string, (double Likeness, int Product)>();
        if (_products.Count == 0)
            return near;
        var dots = new Dictionary<int, double>();
        var sum = 0.0;
        foreach (var (term, weight) in Weights(description))
        {
            sum += weight * weight;
            if (_postings.TryGetValue(term, out var list))
                foreach (var (product, other) in list)
                    CollectionsMarshal.GetValueRefOrAddDefault(dots, product, out _) +=
                        weight * other;
        }
        foreach (var (product, dot) in dots)
        {
            var (code, length) = _products[product];
            var likeness = dot / (length * Math.Sqrt(sum));
            if (likeness >= Least && likeness > near.GetValueOrDefault(code).Likeness)
                near[code] = (likeness, product);
        }
        return near;
    }

    /// <summary>Whether a product's description has a term.</summary>
    public bool Has(int product, string term) =>
        _postings.TryGetValue(term, out var list) && list.Exists(at => at.Product == product);

    private IEnumerable<(string Term, double Weight)> Weights(Description description) =>
        description.Terms.Select(term =>
            (term.Key, term.Value.Weight * (_index.Exactly(term.Key)?.Rarity ?? RarityOfUnknown))
        );
}
