namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>What a buyer wants to buy. Whatever is null was not said.</summary>
/// <param name="Goods">What it is.</param>
/// <param name="Quantity">How much a year, in the goods' own unit (<see cref="Offer.Smallest"/> counts in the same).</param>
/// <param name="PriceFrom">The lowest price a unit expected, in the fair's reckoning currency.</param>
/// <param name="PriceTo">The highest price a unit that would be paid.</param>
/// <param name="Incoterms">A bit for each term that suits, in the order of <see cref="Scoring.Fits.Incoterm"/>.</param>
/// <param name="Certificates">A bit for each certificate that is required; none set: none is.</param>
/// <param name="Origins">Places of origin wished for; empty: any.</param>
public sealed record Need(
    Goods Goods,
    float? Quantity = null,
    float? PriceFrom = null,
    float? PriceTo = null,
    ushort? Incoterms = null,
    ulong? Certificates = null,
    IReadOnlyList<int>? Origins = null
) : IOfGoods;

/// <summary>What an exhibitor sells. Whatever is null was not said.</summary>
/// <param name="Goods">What it is.</param>
/// <param name="Smallest">The smallest order (MOQ).</param>
/// <param name="Capacity">The most that can be made in a year.</param>
/// <param name="PriceFrom">The lowest price a unit, in the fair's reckoning currency.</param>
/// <param name="PriceTo">The highest.</param>
/// <param name="Incoterms">A bit for each term offered.</param>
/// <param name="Certificates">A bit for each certificate held that is valid when the fair is held.</param>
/// <param name="Origin">The place it comes from.</param>
public sealed record Offer(
    Goods Goods,
    float? Smallest = null,
    float? Capacity = null,
    float? PriceFrom = null,
    float? PriceTo = null,
    ushort? Incoterms = null,
    ulong? Certificates = null,
    int? Origin = null
) : IOfGoods;

/// <summary>A buyer, as far as it matters to who should meet whom. Whatever is null was not said or is not known.</summary>
/// <param name="Needs">What is wanted.</param>
/// <param name="Country">Where the goods would go.</param>
/// <param name="Languages">A bit for each language spoken; 0 where unknown.</param>
/// <param name="Hours">When the buyer can meet.</param>
/// <param name="Volume">What is bought in a year, in the fair's reckoning currency.</param>
/// <param name="Kind">What kind of buyer, 0 to 31.</param>
/// <param name="Verified">How far the company is verified, 0 to 1.</param>
/// <param name="Kept">How likely an agreed meeting is held, 0 to 1.</param>
public sealed record BuyerProfile(
    Traded<Need> Needs,
    byte? Country = null,
    ulong Languages = 0,
    FairHours? Hours = null,
    float? Volume = null,
    byte? Kind = null,
    float Verified = 0,
    float? Kept = null
);

/// <summary>An exhibitor, as far as it matters to who should meet whom. Whatever is null was not said or is not known.</summary>
/// <param name="Offers">What is sold.</param>
/// <param name="Country">Where it comes from.</param>
/// <param name="Languages">A bit for each language spoken at the booth; 0 where unknown.</param>
/// <param name="Hours">When somebody can meet.</param>
/// <param name="Sells">Countries exported to already.</param>
/// <param name="Wants">Countries wished for.</param>
/// <param name="Smallest">The least a buyer should buy in a year, in the fair's reckoning currency.</param>
/// <param name="Kinds">A bit for each kind of buyer wished for.</param>
/// <param name="Verified">How far the company is verified, 0 to 1.</param>
/// <param name="Answers">How likely a request is answered in time, 0 to 1.</param>
public sealed record ExhibitorProfile(
    Traded<Offer> Offers,
    byte? Country = null,
    ulong Languages = 0,
    FairHours? Hours = null,
    CountrySet? Sells = null,
    CountrySet? Wants = null,
    float? Smallest = null,
    uint? Kinds = null,
    float Verified = 0,
    float? Answers = null
);
