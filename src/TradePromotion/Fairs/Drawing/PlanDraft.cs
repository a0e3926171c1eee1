using System.Collections.Immutable;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>A plan being drawn. Everything lies on a grid of half a metre; each change makes a new draft and says nothing of what is wrong.</summary>
/// <param name="Taken">Numbers of booths in the fair's other halls.</param>
public sealed record PlanDraft(
    decimal Width,
    decimal Depth,
    ImmutableList<PlanItem> Items,
    ImmutableHashSet<string> Taken
)
{
    /// <summary>The picture under it; null for none.</summary>
    public HallBackdrop? Backdrop { get; init; }

    /// <summary>The grid, in metres.</summary>
    public const decimal Grid = 0.5m;

    /// <summary>Nothing is smaller.</summary>
    public const decimal Smallest = 1;

    /// <summary>The thing of this id, or null.</summary>
    public PlanItem? Find(int? id) => Items.FirstOrDefault(i => i.Id == id);

    /// <summary>What shares floor with it, or lies outside with it.</summary>
    public IEnumerable<PlanItem> Conflicts(PlanItem item) =>
        Items.Where(other => other.Id != item.Id && PlanRules.Overlap(item, other));

    /// <summary>The same for everything at once, by id.</summary>
    public ILookup<int, PlanItem> AllConflicts() =>
        PlanRules
            .Overlapping(Items)
            .SelectMany(pair =>
                new[] { (Items[pair.A].Id, Items[pair.B]), (Items[pair.B].Id, Items[pair.A]) }
            )
            .ToLookup(pair => pair.Id, pair => pair.Item2);

    /// <summary>Whether anything is wrong with where it lies.</summary>
    /// <param name="conflicts">What shares floor with it, where that is known already.</param>
    public bool IsWrong(PlanItem item, IEnumerable<PlanItem>? conflicts = null) =>
        !PlanRules.IsInside(item, Width, Depth) || (conflicts ?? Conflicts(item)).Any();

    /// <summary>Puts it somewhere, in some size: to the nearest line of the grid, inside the hall. What is kept stays.</summary>
    public PlanDraft Put(int id, decimal x, decimal y, decimal width, decimal depth)
    {
        if (Find(id) is not { Kept: false } item)
            return this;
        width = Math.Clamp(Snap(width), Smallest, Math.Max(Smallest, Width));
        depth = Math.Clamp(Snap(depth), Smallest, Math.Max(Smallest, Depth));
        return Replace(
            item with
            {
                X = Math.Clamp(Snap(x), 0, Math.Max(0, Width - width)),
                Y = Math.Clamp(Snap(y), 0, Math.Max(0, Depth - depth)),
                Width = width,
                Depth = depth,
            }
        );
    }

    /// <summary>Moves it by steps of the grid.</summary>
    public PlanDraft Move(int id, int right, int down) =>
        Find(id) is { } i ? Put(id, i.X + right * Grid, i.Y + down * Grid, i.Width, i.Depth) : this;

    /// <summary>Moves several things by steps of the grid, together: all or, where one is kept or would leave the hall, none.</summary>
    public PlanDraft MoveAll(IReadOnlySet<int> ids, decimal right, decimal down)
    {
        var moved = Items.Where(i => ids.Contains(i.Id)).ToList();
        return moved.Exists(i => i.Kept || !PlanRules.IsInside(Shifted(i), Width, Depth))
            ? this
            : this with
            {
                Items = Items.ConvertAll(i => ids.Contains(i.Id) ? Shifted(i) : i),
            };

        PlanItem Shifted(PlanItem i) => i with { X = i.X + right, Y = i.Y + down };
    }

    /// <summary>Makes it larger or smaller by steps of the grid; its upper left corner stays.</summary>
    public PlanDraft Resize(int id, int wider, int deeper) =>
        Find(id) is { } i
            ? Put(
                id,
                i.X,
                i.Y,
                Math.Min(i.Width + wider * Grid, Width - i.X),
                Math.Min(i.Depth + deeper * Grid, Depth - i.Y)
            )
            : this;

    /// <summary>Takes it away, unless it is kept.</summary>
    public PlanDraft Delete(int id) =>
        Find(id) is { Kept: false } item ? this with { Items = Items.Remove(item) } : this;

    /// <summary>Gives a booth another number or type, unless it is kept; its block may always change.</summary>
    public PlanDraft Describe(int id, string number, string type, string block) =>
        Find(id) is { IsBooth: true } item
            ? Replace(
                item.Kept
                    ? item with
                    {
                        Block = block,
                    }
                    : item with
                    {
                        Number = number.Trim(),
                        Type = type,
                        Block = block,
                    }
            )
            : this;

    /// <summary>Gives all booths of one's row its block.</summary>
    public PlanDraft BlockRow(int id) =>
        Find(id) is { IsBooth: true } item
            ? this with
            {
                Items = Items.ConvertAll(i =>
                    i.IsBooth && i.Row == item.Row ? i with { Block = item.Block } : i
                ),
            }
            : this;

    /// <summary>Makes the hall larger or smaller; what no longer fits is shown as wrong.</summary>
    public PlanDraft Size(decimal width, decimal depth) =>
        this with
        {
            Width = Math.Clamp(Snap(width), 5, PlanRules.LargestSide),
            Depth = Math.Clamp(Snap(depth), 5, PlanRules.LargestSide),
        };

    /// <summary>To the nearest line of the grid.</summary>
    public static decimal Snap(decimal metres) =>
        Math.Round(metres / Grid, MidpointRounding.AwayFromZero) * Grid;

    private PlanDraft Replace(PlanItem item)
    {
        var index = Items.FindIndex(i => i.Id == item.Id);
        return Items[index] == item ? this : this with { Items = Items.SetItem(index, item) };
    }
}
