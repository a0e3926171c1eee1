namespace TradePromotion.Matchmaking.Published;

/// <summary>How much is wanted in a year.</summary>
/// <param name="Unit">Code of a unit goods are sold in.</param>
public sealed record YearlyQuantity(decimal Quantity, string Unit);

/// <summary>What would be paid for one unit.</summary>
/// <param name="From">The lowest price expected; null where any lower one is welcome.</param>
/// <param name="To">The highest that would be paid.</param>
public sealed record PriceWished(decimal? From, decimal To, string Currency, string Unit);

/// <summary>A good a buyer wants. Whatever is null or empty was not said yet; only what it is must be known.</summary>
public sealed record Wanted
{
    /// <summary>Four, six or eight digits of the Harmonized System; empty where only words are known.</summary>
    public string HsCode { get; init; } = "";

    /// <summary>What it is, in the buyer's words.</summary>
    public string Words { get; init; } = "";
    public YearlyQuantity? Quantity { get; init; }
    public PriceWished? Price { get; init; }

    /// <summary>The rules of Incoterms 2020 that suit.</summary>
    public IReadOnlyList<string> Incoterms { get; init; } = [];

    /// <summary>Certificates it must have; empty: none is asked for; null: not said.</summary>
    public IReadOnlyList<string>? Certificates { get; init; }

    /// <summary>Codes of the provinces it should come from; empty: anywhere; null: not said.</summary>
    public IReadOnlyList<string>? Origins { get; init; }

    public bool Equals(Wanted? other) =>
        other is not null
        && (HsCode, Words, Quantity, Price)
            == (other.HsCode, other.Words, other.Quantity, other.Price)
        && Incoterms.SequenceEqual(other.Incoterms)
        && Same(Certificates, other.Certificates)
        && Same(Origins, other.Origins);

    public override int GetHashCode() => HashCode.Combine(HsCode, Words, Quantity, Price);

    private static bool Same(IReadOnlyList<string>? one, IReadOnlyList<string>? other) =>
        one is null || other is null ? one == other : one.SequenceEqual(other);
}
