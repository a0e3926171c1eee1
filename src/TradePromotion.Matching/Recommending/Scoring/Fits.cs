using System.Numerics;
using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>
/// How well two sides fit in one respect: 0 not at all, 1 wholly, no number where one of them has not said it. The curves
/// are ours: straight lines between a case that is plainly right and one that is plainly wrong, so that a reader can follow
/// every point.
/// </summary>
internal static class Fits
{
    /// <summary>What a part counts that is not known: neither for nor against.</summary>
    public const float Unknown = 0.5f;

    private const float Silent = float.NaN;

    /// <summary>A quantity of an eighth of the smallest order is worth nothing; above capacity, the share that can be made.</summary>
    public static float Quantity(Need need, Offer offer)
    {
        if (need.Quantity is not { } wanted || (offer.Smallest ?? offer.Capacity) is null)
            return Silent;
        if (offer.Smallest is { } least && wanted < least)
            return wanted <= 0 ? 0 : Math.Max(0, 1 - (MathF.Log2(least / wanted) / 3));
        return offer.Capacity is { } most && wanted > most ? most / wanted : 1;
    }

    /// <summary>Prices that overlap fit; half as much again as the buyer would pay is worth nothing, too cheap is a little odd.</summary>
    public static float Price(Need need, Offer offer)
    {
        if (need.PriceTo is not { } most || (offer.PriceFrom ?? offer.PriceTo) is not { } from)
            return Silent;
        if (from > most)
            return most <= 0 ? 0 : Math.Max(0, 1 - (((from / most) - 1) / 0.5f));
        return need.PriceFrom is { } least && (offer.PriceTo ?? from) < least ? 0.8f : 1;
    }

    /// <summary>
    /// A term in common fits; else the nearest two terms count by how far they lie apart in the order in which the seller's
    /// duty grows (Incoterms 2020: EXW, FCA, FAS, FOB, CFR, CIF, CPT, CIP, DAP, DPU, DDP): six steps are worth nothing.
    /// </summary>
    public static float Incoterm(ushort? wanted, ushort? offered)
    {
        if (wanted is not { } w || offered is not { } o || w == 0 || o == 0)
            return Silent;
        var steps = 0;
        for (uint up = o, down = o; ((up | down) & w) == 0; up <<= 1, down >>= 1)
            steps++;
        return Math.Max(0, 1 - (steps / 6f));
    }

    /// <summary>The share of the certificates required that are held.</summary>
    public static float Certificates(ulong? required, ulong? held) =>
        required is not { } r ? Silent
        : r == 0 ? 1
        : held is not { } h ? Silent
        : (float)BitOperations.PopCount(r & h) / BitOperations.PopCount(r);

    /// <summary>Whether it comes from one of the places wished for.</summary>
    public static float Origin(IReadOnlyList<int>? wished, int? origin) =>
        wished is null || wished.Count == 0 || origin is not { } place ? Silent
        : wished.Contains(place) ? 1
        : 0;

    /// <summary>Exports to the buyer's country are worth all, into its part of the world much, anywhere some.</summary>
    public static float Experience(byte? market, CountrySet? sells) =>
        market is not { } country || sells is null ? Silent
        : sells.Has(country) ? 1
        : sells.IsEmpty ? 0.1f
        : sells.HasNeighbour(country) ? 0.6f
        : 0.3f;

    /// <summary>A market wished for is worth all, a neighbour of one half, another little.</summary>
    public static float Wished(byte? market, CountrySet? wants) =>
        market is not { } country || wants is null || wants.IsEmpty ? Silent
        : wants.Has(country) ? 1
        : wants.HasNeighbour(country) ? 0.5f
        : 0.1f;

    /// <summary>Who buys an eighth of what is wished for is worth nothing.</summary>
    public static float Volume(float? buys, float? least) =>
        buys is not { } volume || least is not { } wished ? Silent
        : volume >= wished ? 1
        : volume <= 0 ? 0
        : Math.Max(0, 1 - (MathF.Log2(wished / volume) / 3));

    /// <summary>Whether a buyer is of a kind wished for.</summary>
    public static float Kind(byte? kind, uint? kinds) =>
        kind is not { } one || kinds is not { } wished || wished == 0 ? Silent
        : ((wished >> one) & 1) == 1 ? 1
        : 0;

    /// <summary>Eight slots in common are enough to agree on one; none is worth nothing.</summary>
    public static float Hours(FairHours? one, FairHours? other) =>
        one is not { } a || other is not { } b ? Silent : Math.Min(8, a.Common(b)) / 8f;
}
