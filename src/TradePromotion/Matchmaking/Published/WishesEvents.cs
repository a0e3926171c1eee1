namespace TradePromotion.Matchmaking.Published;

/// <summary>What has happened to an exhibiting company's wishes; they hold for every fair.</summary>
public abstract record WishesEvent;

/// <summary>Whom the company wishes to meet, as it stands from now on. Whatever is null or empty was not said.</summary>
/// <param name="Markets">Countries it wants to sell to, ISO 3166-1 alpha-2.</param>
/// <param name="Kinds">Kinds of buyers it wants to meet.</param>
/// <param name="Smallest">The least a buyer should buy in a year.</param>
[EventName("wishes_stated")]
public sealed record WishesStated(
    Guid CompanyId,
    IReadOnlyList<string> Markets,
    IReadOnlyList<BuyerKind> Kinds,
    Money? Smallest
) : WishesEvent;
