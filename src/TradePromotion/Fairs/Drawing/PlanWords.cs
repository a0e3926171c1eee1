using TradePromotion.Fairs.Published;
using TradePromotion.Wording;

namespace TradePromotion.Fairs.Drawing;

/// <summary>What stands on a drawn plan, in words.</summary>
public static class PlanWords
{
    /// <summary>Its name: a booth's number, or what the place is.</summary>
    public static string Name(PlanItem item, Words words) =>
        item.Place is { } place ? words.Of("Fairs.HallPlace", place)
        : item.Number == "" ? words["Fairs.Draw.BoothWithoutNumber"]
        : words["Fairs.Draw.Booth", item.Number];

    /// <summary>All of it: name, size, place, type, block, what it lies on, whether it is kept.</summary>
    /// <param name="conflicts">What shares floor with it, where that is known already.</param>
    public static string Of(
        PlanDraft draft,
        PlanItem item,
        Words words,
        IEnumerable<PlanItem>? conflicts = null
    )
    {
        var parts = new List<string?>
        {
            Name(item, words),
            words["Fairs.Draw.Where", item.Width, item.Depth, item.X, item.Y],
            item.IsBooth ? words[$"Fairs.BoothType.{item.Type}"] : null,
            HallBlocks.Name(item.Block, words),
        };
        parts.AddRange(
            (conflicts ?? draft.Conflicts(item))
                .Take(2)
                .Select(other => words["Fairs.Draw.Overlaps", Name(other, words)])
        );
        if (!PlanRules.IsInside(item, draft.Width, draft.Depth))
            parts.Add(words["Fairs.Draw.Outside"]);
        if (item.Kept)
            parts.Add(words["Fairs.Draw.KeptShort"]);
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
