using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Matching.Recommending.Profiling;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Matchmaking.Profiling;

/// <summary>Turns what both sides have said into what the matcher reads.</summary>
/// <param name="words">The words of all goods of the fair.</param>
/// <param name="currency">The fair's reckoning currency: an amount in any other counts as not said.</param>
/// <param name="day">The day of the fair by which certificates must hold.</param>
public sealed class ProfileMaker(WordBook words, string currency, DateOnly day)
{
    /// <summary>What a need is called, for <see cref="WordBook"/>.</summary>
    public static string TextOf(Wanted wanted) => wanted.Words;

    /// <summary>What a product is called, for <see cref="WordBook"/>.</summary>
    public static string TextOf(ProductView product) =>
        $"{product.Name.Exactly("vi")}; {product.Name.Exactly("en")}";

    /// <summary>A buyer. Languages not said for fairs are those of the company.</summary>
    public BuyerProfile Buyer(NeedsView needs, CompanyView company, FairHours? hours = null) =>
        new(
            [.. needs.Needs.Select(n => NeedOf(n.Wanted))],
            ProfileTables.Country(company.Country),
            ProfileTables.Languages(
                needs.Languages.Count > 0 ? needs.Languages : company.Languages
            ),
            hours,
            Reckoned(needs.Volume),
            needs.Kind is { } kind ? (byte)kind : null,
            company.VerifiedAt is null ? 0 : 1
        );

    /// <summary>An exhibitor.</summary>
    /// <param name="products">What it has published.</param>
    /// <param name="spoken">The languages the people at the booth speak.</param>
    public ExhibitorProfile Exhibitor(
        WishesView wishes,
        CompanyView company,
        IEnumerable<ProductView> products,
        IEnumerable<string> spoken,
        FairHours? hours = null
    ) =>
        new(
            [.. products.Select(OfferOf)],
            ProfileTables.Country(company.Country),
            ProfileTables.Languages(spoken),
            hours,
            ProfileTables.Set(company.Markets),
            ProfileTables.Set(wishes.Markets),
            Reckoned(wishes.Smallest),
            Kinds(wishes.Kinds),
            company.VerifiedAt is null ? 0 : 1
        );

    private Need NeedOf(Wanted wanted)
    {
        var price = wanted.Price is { } said && said.Currency == currency ? said : null;
        return new(
            new(wanted.HsCode, words.Read(TextOf(wanted))),
            wanted.Quantity is { } q ? ProfileTables.Weight(q.Quantity, q.Unit) : null,
            price?.From is { } from ? ProfileTables.Price(from, price.Unit) : null,
            price is null ? null : ProfileTables.Price(price.To, price.Unit),
            ProfileTables.Terms(wanted.Incoterms),
            wanted.Certificates is { } required ? ProfileTables.Certificates(required) : null,
            wanted.Origins is { } places ? [.. places.Select(Place).OfType<int>()] : null
        );
    }

    private Offer OfferOf(ProductView product)
    {
        var (details, price) = (product.Details, product.Price);
        if (price?.Currency != currency)
            price = null;
        // A product without certificates has not said that it has none.
        var held = details.Certificates.Where(c => c.Until is null || c.Until >= day).ToList();
        return new(
            new(product.HsCode, words.Read(TextOf(product))),
            product.MinimumOrder is { } least
                ? ProfileTables.Weight(least.Quantity, least.Unit)
                : null,
            details.Capacity is { } most
                ? ProfileTables.Weight(most.Quantity * (most.Per == "month" ? 12 : 1), most.Unit)
                : null,
            price is null ? null : ProfileTables.Price(price.From, price.Unit),
            price is null ? null : ProfileTables.Price(price.To, price.Unit),
            ProfileTables.Terms(details.Incoterm),
            details.Certificates.Count == 0
                ? null
                : ProfileTables.Certificates(held.Select(c => c.Kind)),
            details.Origin is { } origin
                ? Place(ProvinceInTime.Of(origin, product.DescribedAt).Now)
                : null
        );
    }

    private float? Reckoned(Money? money) =>
        money is { } said && said.Currency == currency ? (float)said.Amount : null;

    private static uint? Kinds(IReadOnlyList<string> kinds) =>
        kinds
            .Select(Chosen.Of<BuyerKind>)
            .OfType<BuyerKind>()
            .Aggregate(0u, (bits, kind) => bits | (1u << (int)kind))
            is > 0
                and var all
            ? all
            : null;

    // A province's code is a number already.
    private static int? Place(string? province) =>
        int.TryParse(province, out var number) ? number : null;
}
