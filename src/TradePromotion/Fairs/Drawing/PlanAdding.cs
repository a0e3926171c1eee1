using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>New things on a plan, put where there is room for them, and numbers for booths.</summary>
public static class PlanAdding
{
    // What people need to walk past.
    private const decimal Aisle = 2;

    /// <summary>Adds a booth (no place) or a place in its usual size.</summary>
    public static (PlanDraft Draft, int? Added) Add(this PlanDraft draft, HallPlaceKind? place)
    {
        var (width, depth) = place switch
        {
            HallPlaceKind.Entrance => (3m, 1m),
            HallPlaceKind.Stage => (8m, 4m),
            HallPlaceKind.InfoDesk => (2m, 1m),
            HallPlaceKind.Lounge => (4m, 4m),
            _ => (3m, 3m),
        };
        if (FreePlace(draft, width, depth, place) is not { } at)
            return (draft, null);
        var id = NextId(draft);
        var number = place is null ? NextNumber(draft, LastRow(draft)) : "";
        return (
            draft with
            {
                Items = draft.Items.Add(new(id, place, number, at.X, at.Y, width, depth)),
            },
            id
        );
    }

    /// <summary>Adds a whole row of booths side by side, or two rows back to back, under the next letters.</summary>
    /// <returns>The draft, and the first of the new booths; null when there is no room.</returns>
    public static (PlanDraft Draft, int? Added) AddRow(
        this PlanDraft draft,
        int count,
        decimal width,
        decimal depth,
        bool twoRows,
        string block = ""
    )
    {
        count = Math.Clamp(count, 1, 60);
        (width, depth) = (
            Math.Clamp(PlanDraft.Snap(width), 1, 20),
            Math.Clamp(PlanDraft.Snap(depth), 1, 20)
        );
        var rows = twoRows ? 2 : 1;
        if (FreePlace(draft, count * width, rows * depth, null) is not { } at)
            return (draft, null);
        int? first = null;
        for (var row = 0; row < rows; row++)
        {
            var letter = NextRow(draft);
            for (var place = 0; place < count; place++)
            {
                var id = NextId(draft);
                first ??= id;
                var (x, y) = (at.X + place * width, at.Y + row * depth);
                // The ends of a row are open on two sides.
                var type =
                    count > 1 && (place == 0 || place == count - 1)
                        ? "corner"
                        : BoothTypes.Standard;
                var item = new PlanItem(
                    id,
                    null,
                    Numbered(letter, place + 1),
                    x,
                    y,
                    width,
                    depth,
                    type,
                    block
                );
                draft = draft with { Items = draft.Items.Add(item) };
            }
        }
        return (draft, first);
    }

    /// <summary>Numbers the booths anew as one reads: rows from top to bottom, in each from left to right. Kept numbers stay.</summary>
    public static PlanDraft Renumber(this PlanDraft draft)
    {
        var used = draft.Items.Where(i => i.Kept).Select(i => i.Number).ToHashSet();
        used.UnionWith(draft.Taken);
        var letters = Letters().Where(l => !used.Any(n => IsOfRow(n, l))).GetEnumerator();
        foreach (
            var row in draft
                .Items.Where(i => i is { IsBooth: true, Kept: false })
                .GroupBy(i => i.Y)
                .OrderBy(g => g.Key)
                .ToList()
        )
        {
            letters.MoveNext();
            var place = 0;
            foreach (var item in row.OrderBy(i => i.X))
                draft = draft with
                {
                    Items = draft.Items.Replace(
                        item,
                        item with
                        {
                            Number = Numbered(letters.Current, ++place),
                        }
                    ),
                };
        }
        return draft;
    }

    /// <summary>The first place, as one reads, with room for it and an aisle around it; entrances go to the walls.</summary>
    private static PlanPoint? FreePlace(
        PlanDraft draft,
        decimal width,
        decimal depth,
        HallPlaceKind? place
    )
    {
        var (aisle, wall) = place is HallPlaceKind.Entrance ? (0m, 0m) : (Aisle, Aisle);
        var top = place is HallPlaceKind.Entrance ? draft.Depth - depth : wall;
        for (var y = top; y + depth + wall <= draft.Depth; y += PlanDraft.Grid)
        for (var x = wall; x + width + wall <= draft.Width; x += PlanDraft.Grid)
        {
            var room = new HallPlace(
                default,
                x - aisle,
                y - aisle,
                width + 2 * aisle,
                depth + 2 * aisle
            );
            if (draft.Items.Find(i => PlanRules.Overlap(i, room)) is not { } inTheWay)
                return new PlanPoint(x, y);
            // Nowhere before its far side is there room: a full hall is looked through in a moment.
            x = Math.Max(x, BackOnGrid(inTheWay.X + inTheWay.Width + aisle) - PlanDraft.Grid);
        }
        return null;
    }

    private static decimal BackOnGrid(decimal metres) =>
        Math.Ceiling(metres / PlanDraft.Grid) * PlanDraft.Grid;

    private static int NextId(PlanDraft draft) =>
        draft.Items.Select(i => i.Id).DefaultIfEmpty().Max() + 1;

    private static string LastRow(PlanDraft draft) =>
        draft.Items.LastOrDefault(i => i.IsBooth)?.Row is { Length: > 0 } row
            ? row
            : NextRow(draft);

    private static string NextNumber(PlanDraft draft, string row) =>
        Enumerable
            .Range(1, PlanRules.MostBooths + draft.Taken.Count + 1)
            .Select(place => Numbered(row, place))
            .First(number =>
                !draft.Taken.Contains(number) && draft.Items.All(i => i.Number != number)
            );

    private static string NextRow(PlanDraft draft) =>
        Letters()
            .First(letter =>
                !draft.Items.Select(i => i.Number).Concat(draft.Taken).Any(n => IsOfRow(n, letter))
            );

    private static bool IsOfRow(string number, string row) =>
        number.StartsWith(row, StringComparison.Ordinal)
        && !number.Skip(row.Length).Take(1).Any(char.IsLetter);

    // A … Z, AA, AB …
    private static IEnumerable<string> Letters()
    {
        for (var i = 0; i < 27 * 26; i++)
            yield return (i < 26 ? "" : $"{(char)('A' + i / 26 - 1)}") + (char)('A' + i % 26);
    }

    private static string Numbered(string row, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{row}{place:00}");
}
