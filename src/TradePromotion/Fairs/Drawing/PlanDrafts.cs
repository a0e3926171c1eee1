using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.Drawing;

/// <summary>How a draft begins, and how it becomes a plan.</summary>
public static class PlanDrafts
{
    /// <summary>An empty hall to begin with, with its entrance.</summary>
    public static PlanDraft Empty(IEnumerable<string> taken) =>
        new(30, 20, [new PlanItem(1, HallPlaceKind.Entrance, "", 13.5m, 19, 3, 1)], [.. taken]);

    /// <summary>The draft of a plan.</summary>
    /// <param name="kept">Whether the booth of this number stays as it is.</param>
    public static PlanDraft Of(HallLayout hall, IEnumerable<string> taken, Func<string, bool> kept)
    {
        var id = 0;
        return new(
            hall.Width,
            hall.Depth,
            [
                .. hall.Booths.Select(b => new PlanItem(
                    ++id,
                    null,
                    b.Number,
                    b.X,
                    b.Y,
                    b.Width,
                    b.Depth,
                    b.Type,
                    b.Block,
                    kept(b.Number)
                )),
                .. hall.AllPlaces()
                    .Select(p => new PlanItem(++id, p.Kind, "", p.X, p.Y, p.Width, p.Depth)),
            ],
            [.. taken]
        )
        {
            Backdrop = hall.Backdrop,
        };
    }

    /// <summary>The plan as it is saved.</summary>
    public static HallLayout Layout(this PlanDraft draft, LocalText name, int hall) =>
        new(
            name,
            draft.Width,
            draft.Depth,
            [
                .. draft
                    .Items.Where(i => i.IsBooth)
                    .Select(i => new BoothPlace(
                        i.Number,
                        i.X,
                        i.Y,
                        i.Width,
                        i.Depth,
                        i.Type,
                        i.Block
                    )),
            ],
            null,
            [
                .. draft
                    .Items.Where(i => !i.IsBooth)
                    .Select(i => new HallPlace(i.Place!.Value, i.X, i.Y, i.Width, i.Depth)),
            ],
            hall,
            draft.Backdrop
        );
}
