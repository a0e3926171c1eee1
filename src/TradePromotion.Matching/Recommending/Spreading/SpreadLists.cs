namespace TradePromotion.Matching.Recommending.Spreading;

/// <summary>
/// Suggestions that nobody is swamped by: each buyer gets a list no longer than asked for, each exhibitor stands in no more
/// lists than it has room for, and in a few at least where it has anything to offer.
/// </summary>
public static class SpreadLists
{
    /// <summary>The pairs that are suggested.</summary>
    /// <param name="edges">The pairs that may be.</param>
    /// <param name="amounts">What <see cref="CapacityMatching"/> says of each.</param>
    /// <param name="length">How long a buyer's list is at most.</param>
    /// <param name="rooms">In how many lists each exhibitor may stand.</param>
    /// <param name="floor">In how many it stands at least, as far as there are buyers for it with room in their list.</param>
    /// <returns>The places of the pairs in <paramref name="edges"/>, in order.</returns>
    public static IReadOnlyList<int> Choose(
        IReadOnlyList<Edge> edges,
        IReadOnlyList<float> amounts,
        int length,
        IReadOnlyList<int> rooms,
        int floor
    )
    {
        var order = Enumerable
            .Range(0, edges.Count)
            .OrderByDescending(i => amounts[i])
            .ThenBy(i => edges[i].Buyer)
            .ThenBy(i => edges[i].Exhibitor)
            .ToArray();
        var shown = new int[rooms.Count];
        var listed = new Dictionary<int, int>();
        var chosen = new bool[edges.Count];

        // First everybody's floor, in rounds so that the best placed do not take the room of the others; a third of a list at most.
        for (var round = 1; round <= floor; round++)
            foreach (var i in order)
                Take(i, Math.Max(1, length / 3), Math.Min(round, rooms[edges[i].Exhibitor]));
        foreach (var i in order)
            Take(i, length, rooms[edges[i].Exhibitor]);
        return [.. Enumerable.Range(0, edges.Count).Where(i => chosen[i])];

        void Take(int i, int most, int room)
        {
            var (buyer, exhibitor, _) = edges[i];
            var have = listed.GetValueOrDefault(buyer);
            if (chosen[i] || have >= most || shown[exhibitor] >= room)
                return;
            (chosen[i], listed[buyer], shown[exhibitor]) = (true, have + 1, shown[exhibitor] + 1);
        }
    }
}
