namespace TradePromotion.JourneyTests.Access.Doors;

/// <summary>Who gets which answer at pages that several modules make together; see <see cref="ForbiddenTests"/>.</summary>
internal static class SiteDoors
{
    /// <summary>Addresses, with the answers to <see cref="Guests.Kinds"/> in their order.</summary>
    public static readonly (string Address, string Expected)[] Pages =
    [
        ("", "200 200 200 200 200 200"),
        ("outbox", "200 200 200 200 200 200"),
        ("outbox/{nothing}", "404 404 404 404 404 404"),
        ("desk", "302 200 200 200 200 200"),
        ("desk/synonyms", "302 403 403 403 200 200"),
    ];
}
