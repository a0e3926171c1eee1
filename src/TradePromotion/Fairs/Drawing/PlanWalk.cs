namespace TradePromotion.Fairs.Drawing;

/// <summary>What keys do on a plan: steps of the chosen thing, and the walk from one thing to the next as one reads.</summary>
public static class PlanWalk
{
    /// <summary>The steps an arrow key asks for; null for other keys.</summary>
    public static (int Right, int Down)? Steps(string key) =>
        key switch
        {
            "ArrowLeft" => (-1, 0),
            "ArrowRight" => (1, 0),
            "ArrowUp" => (0, -1),
            "ArrowDown" => (0, 1),
            _ => null,
        };

    /// <summary>All things in the order one reads them: from top to bottom, then from left to right.</summary>
    public static IEnumerable<PlanItem> InOrder(PlanDraft draft) =>
        draft.Items.OrderBy(i => i.Y).ThenBy(i => i.X).ThenBy(i => i.Id);

    /// <summary>Where Page Up, Page Down, Home and End lead; null for other keys and on an empty plan.</summary>
    public static int? Next(PlanDraft draft, int? chosen, string key) =>
        key switch
        {
            "PageDown" => After(draft, chosen, 1),
            "PageUp" => After(draft, chosen, -1),
            "Home" => InOrder(draft).FirstOrDefault()?.Id,
            "End" => InOrder(draft).LastOrDefault()?.Id,
            _ => null,
        };

    /// <summary>The thing so many places after another, around the end.</summary>
    public static int? After(PlanDraft draft, int? id, int places)
    {
        var order = InOrder(draft).Select(i => i.Id).ToList();
        if (order.Count == 0)
            return null;
        var at =
            id is { } known ? order.IndexOf(known)
            : places > 0 ? -1
            : 0;
        return order[(at + places + order.Count) % order.Count];
    }
}
