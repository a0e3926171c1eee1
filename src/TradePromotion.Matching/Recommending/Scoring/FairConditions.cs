using System.Numerics;
using TradePromotion.Matching.Recommending.Profiling;

namespace TradePromotion.Matching.Recommending.Scoring;

/// <summary>What holds for every pair of a fair.</summary>
/// <param name="Interpreted">For every language, a bit for each language an interpreter of the fair connects it with.</param>
/// <param name="Preferences">For every country of origin, the markets that ask a lower duty by a trade agreement in force.</param>
/// <param name="Buyer">What counts for buyers.</param>
/// <param name="Exhibitor">What counts for exhibitors.</param>
public sealed record FairConditions(
    IReadOnlyList<ulong> Interpreted,
    IReadOnlyDictionary<byte, CountrySet> Preferences,
    PartWeights Buyer,
    PartWeights Exhibitor
)
{
    /// <summary>No interpreters, no agreements, weights as they come.</summary>
    public static FairConditions Plain { get; } =
        new([], new Dictionary<byte, CountrySet>(), PartWeights.Buyer, PartWeights.Exhibitor);

    /// <summary>A language in common is worth all, an interpreter at hand much, neither nothing.</summary>
    internal float Language(ulong one, ulong other)
    {
        if (one == 0 || other == 0)
            return float.NaN;
        if ((one & other) != 0)
            return 1;
        for (var rest = one; rest != 0; rest &= rest - 1)
            if (
                BitOperations.TrailingZeroCount(rest) is var language
                && language < Interpreted.Count
                && (Interpreted[language] & other) != 0
            )
                return 0.6f;
        return 0;
    }

    /// <summary>Whether an agreement lowers the duty of what goes from one country to the other.</summary>
    internal float Tariff(byte? origin, byte? market) =>
        origin is not { } from || market is not { } to ? float.NaN
        : Preferences.TryGetValue(from, out var markets) && markets.Has(to) ? 1
        : 0;
}
