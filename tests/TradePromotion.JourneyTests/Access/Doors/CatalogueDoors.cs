namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at products; see <see cref="ForbiddenTests"/>.</summary>
internal static class CatalogueDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("products/{product}", "200 200 200 200 200 200"),
        ("products/{draft}", "404 404 200 404 404 404"),
        ("products/{nothing}", "404 404 404 404 404 404"),
        ("desk/hs", "302 403 403 403 403 200"),
        ("hs/choices?q=ca+phe", "200 200 200 200 200 200"),
        ("hs/suggestions?q=ca+phe", "200 200 200 200 200 200"),
        ("api/v1/hs/suggest?q=ca+phe&lang=vi", "200 200 200 200 200 200"),
        ("api/v1/hs/suggest?lang=vi", "400 400 400 400 400 400"),
        ("desk/products", "302 200 200 200 200 403"),
        ("desk/products/new", "302 200 200 200 200 403"),
        ("desk/products/{product}", "302 404 200 404 404 403"),
        ("desk/products/{draft}", "302 404 200 404 404 403"),
        ("desk/products/{product}/history", "302 404 200 404 404 403"),
        ("desk/products/{product}/languages", "302 404 200 404 404 403"),
        ("desk/products/{product}/material", "302 404 200 404 404 403"),
        ("products/{product}/material/{nothing}", "404 404 404 404 404 404"),
        ("compare", "200 200 200 200 200 200"),
        ("compare?p={draft}", "200 200 200 200 200 200"),
        ("desk/imports/products", "302 200 200 200 200 403"),
        ("desk/imports/products/sample.csv", "302 200 200 200 200 403"),
        ("desk/imports/products/{nothing}", "302 404 404 404 404 403"),
        ("desk/imports/nonsense", "404 404 404 404 404 404"),
        ("desk/products.csv", "302 200 200 200 200 403"),
        ("desk/products/{nothing}", "302 404 404 404 404 403"),
    ];
}
