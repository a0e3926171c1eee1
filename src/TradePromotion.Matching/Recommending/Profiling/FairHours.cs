using System.Numerics;

namespace TradePromotion.Matching.Recommending.Profiling;

/// <summary>The slots of a fair in which somebody can meet, at most <see cref="Most"/>.</summary>
/// <param name="First">A bit for each of the slots 0 to 63.</param>
/// <param name="Second">Slots 64 to 127.</param>
/// <param name="Third">Slots 128 to 191.</param>
public readonly record struct FairHours(ulong First, ulong Second = 0, ulong Third = 0)
{
    /// <summary>How many slots can be told apart: four days of half hours.</summary>
    public const int Most = 192;

    /// <summary>How many slots both have.</summary>
    public int Common(FairHours other) =>
        BitOperations.PopCount(First & other.First)
        + BitOperations.PopCount(Second & other.Second)
        + BitOperations.PopCount(Third & other.Third);
}
