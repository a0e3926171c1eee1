namespace TradePromotion.Catalogue.Published;

/// <summary>A price for one unit of sale from an order quantity on, in the currency and unit of the product's price.</summary>
public sealed record PriceTier(decimal From, decimal Price);

/// <summary>What can be delivered in a time.</summary>
/// <param name="Per"><c>month</c> or <c>year</c>.</param>
public sealed record Capacity(decimal Quantity, string Unit, string Per);

/// <summary>A certificate this very product has.</summary>
/// <param name="Kind">Code of <see cref="Nomenclature.Certifications"/>.</param>
/// <param name="Until">The last day it holds; null where it does not end.</param>
public sealed record ProductCertificate(string Kind, string Number, DateOnly? Until);

/// <summary>The rating of the One Commune One Product programme.</summary>
/// <param name="Stars">3 to 5.</param>
/// <param name="Decision">The number of the decision that gave it.</param>
public sealed record OcopRating(int Stars, string Decision, DateOnly Until);

/// <summary>What a buyer asks after the first look. Nothing here has to be known for a draft or a publication.</summary>
public sealed record ProductDetails
{
    /// <summary>Nothing known.</summary>
    public static ProductDetails None { get; } = new();

    /// <summary>8, 12, 13 or 14 digits, the last a check digit.</summary>
    public string? Gtin { get; init; }

    /// <summary>Code of the province it comes from.</summary>
    public string? Origin { get; init; }

    /// <summary>By rising quantity.</summary>
    public IReadOnlyList<PriceTier> Tiers { get; init; } = [];

    /// <summary>A rule of Incoterms 2020, e.g. <c>FOB</c>.</summary>
    public string? Incoterm { get; init; }

    /// <summary>The place the rule is followed by, e.g. <c>Cát Lái</c>.</summary>
    public string? IncotermPlace { get; init; }
    public Capacity? Capacity { get; init; }

    /// <summary>Days from the order to the shipment.</summary>
    public int? LeadDays { get; init; }

    /// <summary>Months it is to be had in, 1 to 12; none: the whole year.</summary>
    public IReadOnlyList<int> Season { get; init; } = [];
    public LocalText Packaging { get; init; } = LocalText.Empty;
    public IReadOnlyList<ProductCertificate> Certificates { get; init; } = [];
    public OcopRating? Ocop { get; init; }

    public bool Equals(ProductDetails? other) =>
        other is not null
        && Gtin == other.Gtin
        && Origin == other.Origin
        && Tiers.SequenceEqual(other.Tiers)
        && (Incoterm, IncotermPlace) == (other.Incoterm, other.IncotermPlace)
        && Capacity == other.Capacity
        && LeadDays == other.LeadDays
        && Season.SequenceEqual(other.Season)
        && Packaging.Equals(other.Packaging)
        && Certificates.SequenceEqual(other.Certificates)
        && Ocop == other.Ocop;

    public override int GetHashCode() =>
        HashCode.Combine(Gtin, Origin, Incoterm, LeadDays, Tiers.Count, Certificates.Count, Ocop);
}
