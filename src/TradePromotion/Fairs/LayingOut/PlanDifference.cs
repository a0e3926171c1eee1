using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>What of a hall is different in another plan of it, by the numbers of its booths.</summary>
/// <param name="Added">Booths only the other plan has.</param>
/// <param name="Gone">Booths only this plan has.</param>
/// <param name="Changed">Booths that lie elsewhere or are of another kind.</param>
/// <param name="Rest">Whether the hall's name, its size, or anything that is not a booth is different.</param>
public sealed record PlanDifference(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Gone,
    IReadOnlyList<string> Changed,
    bool Rest
)
{
    /// <summary>What the other plan has that this one has not, and the other way round.</summary>
    public static PlanDifference Between(HallLayout here, HallLayout other)
    {
        var mine = here.Booths.ToDictionary(b => b.Number);
        var theirs = other.Booths.ToDictionary(b => b.Number);
        return new(
            [.. theirs.Keys.Where(number => !mine.ContainsKey(number))],
            [.. mine.Keys.Where(number => !theirs.ContainsKey(number))],
            [.. theirs.Values.Where(b => mine.GetValueOrDefault(b.Number) is { } m && m != b).Select(b => b.Number)],
            !here.Name.Equals(other.Name)
                || (here.Width, here.Depth) != (other.Width, other.Depth)
                || !here.AllPlaces().SequenceEqual(other.AllPlaces())
        );
    }
}
