namespace TradePromotion.Matchmaking.Published;

/// <summary>What kind of business a buyer is. Stored by name, matched by number: never renamed or moved, new ones at the end.</summary>
public enum BuyerKind
{
    Importer,
    Distributor,
    Retailer,
    OnlineShop,
    Manufacturer,
    Hospitality,
    Agent,
    PublicBody,
}

/// <summary>What part the people who come have in the decision to buy. Stored by name; never renamed.</summary>
public enum PurchaseRole
{
    Decides,
    Recommends,
    Researches,
}

/// <summary>What has happened to a buying company's needs; they hold for every fair.</summary>
public abstract record NeedsEvent;

/// <summary>Something is wanted, as it stands from now on.</summary>
[EventName("need_described")]
public sealed record NeedDescribed(Guid CompanyId, Guid NeedId, Wanted Wanted) : NeedsEvent;

/// <summary>It is no longer wanted.</summary>
[EventName("need_dropped")]
public sealed record NeedDropped(Guid CompanyId, Guid NeedId) : NeedsEvent;

/// <summary>How the company buys, as it stands from now on. Whatever is null or empty was not said.</summary>
/// <param name="Volume">What it buys in a year, of all goods.</param>
/// <param name="Languages">The languages it can meet in, ISO 639-1.</param>
[EventName("buying_described")]
public sealed record BuyingDescribed(
    Guid CompanyId,
    BuyerKind? Kind,
    PurchaseRole? Role,
    Money? Volume,
    IReadOnlyList<string> Languages
) : NeedsEvent;
