using TradePromotion.Matchmaking;
using TradePromotion.Matchmaking.Published;

namespace TradePromotion.Tests.Matchmaking;

/// <summary>A buyer and what they want, that several tests speak of.</summary>
internal static class MatchmakingExamples
{
    public static readonly Guid Kontor = Ids.Of("test", "kontor");
    public static readonly Guid Coffee = Ids.Of("test", "coffee");
    public static readonly Actor Johanna = Someone.Who(
        Ids.Of("test", "johanna"),
        [Role.Buyer],
        Kontor
    );

    public static readonly Wanted Robusta = new()
    {
        HsCode = "09011120",
        Words = "fine robusta, green",
        Quantity = new(40, "tonne"),
        Price = new(3, 4.5m, "USD", "kg"),
        Incoterms = ["FOB", "CIF"],
        Certificates = ["organic-eu"],
        Origins = ["66"],
    };

    /// <summary>The company wants robusta.</summary>
    public static Given WantsRobusta =>
        Given.Events(Needs.IdOf(Kontor), new NeedDescribed(Kontor, Coffee, Robusta));
}
