namespace TradePromotion.Fairs.Published;

/// <summary>What is wrong with a plan: the key of a sentence and the values in it.</summary>
public sealed record PlanProblem(string Key, params object[] Values);

/// <summary>What every plan must keep: all inside, nothing on top of another, every booth to be reached on foot.</summary>
public static class PlanRules
{
    /// <summary>No hall has more booths.</summary>
    public const int MostBooths = 500;

    /// <summary>No hall is longer or deeper, in metres.</summary>
    public const decimal LargestSide = 200;

    private const int MostPlaces = 60;

    /// <summary>Whether two things share floor; touching is not sharing.</summary>
    public static bool Overlap(IOnPlan a, IOnPlan b) =>
        a.X < b.X + b.Width && b.X < a.X + a.Width && a.Y < b.Y + b.Depth && b.Y < a.Y + a.Depth;

    /// <summary>
    /// Which of them share floor, by their places in the list. From left to right, so that of five hundred things only those in one
    /// another's way are compared.
    /// </summary>
    public static IReadOnlyList<(int A, int B)> Overlapping(IReadOnlyList<IOnPlan> things)
    {
        var order = Enumerable.Range(0, things.Count).OrderBy(i => things[i].X).ToList();
        var found = new List<(int A, int B)>();
        for (var at = 0; at < order.Count; at++)
        {
            var end = things[order[at]].X + things[order[at]].Width;
            for (var next = at + 1; next < order.Count && things[order[next]].X < end; next++)
                if (Overlap(things[order[at]], things[order[next]]))
                    found.Add((Math.Min(order[at], order[next]), Math.Max(order[at], order[next])));
        }
        found.Sort();
        return found;
    }

    /// <summary>Whether it lies inside a hall of this size and has a size itself.</summary>
    public static bool IsInside(IOnPlan it, decimal width, decimal depth) =>
        it is { X: >= 0, Y: >= 0, Width: > 0, Depth: > 0 }
        && it.Width <= width
        && it.Depth <= depth
        && it.X <= width - it.Width
        && it.Y <= depth - it.Depth;

    /// <summary>Everything wrong with a plan, the simplest first; the ways are looked at when all else is right.</summary>
    public static IEnumerable<PlanProblem> Problems(HallLayout hall)
    {
        var any = false;
        foreach (var problem in OfSizes(hall).Concat(OfPlaces(hall)))
        {
            any = true;
            yield return problem;
        }
        if (any)
            yield break;
        foreach (var booth in new WalkGrid(hall).Unreached())
            yield return new("Fairs.Refused.BoothWalledIn", booth.Number);
    }

    private static IEnumerable<PlanProblem> OfSizes(HallLayout hall)
    {
        if (hall is not { Width: > 0 and <= LargestSide, Depth: > 0 and <= LargestSide })
            yield return new("Fairs.Refused.HallSize", LargestSide);
        if (hall.Booths.Count is 0 or > MostBooths || hall.AllPlaces().Count > MostPlaces)
            yield return new("Fairs.Refused.BoothCount", MostBooths);
        if (
            hall.Booths.Any(b => !IsNumber(b.Number))
            || hall.Booths.Select(b => b.Number).Distinct().Count() != hall.Booths.Count
        )
            yield return new("Fairs.Refused.BoothNumbers");
        foreach (var booth in hall.Booths)
            if (!BoothTypes.All.Contains(booth.Type) || !HallBlocks.Knows(booth.Block))
                yield return new("Fairs.Refused.BoothTypeUnknown", booth.Number);
    }

    private static IEnumerable<PlanProblem> OfPlaces(HallLayout hall)
    {
        bool Inside(IOnPlan it) => IsInside(it, hall.Width, hall.Depth);
        foreach (var booth in hall.Booths.Where(booth => !Inside(booth)))
            yield return new("Fairs.Refused.BoothOutside", booth.Number);
        if (!hall.AllPlaces().All(Inside))
            yield return new("Fairs.Refused.PlaceOutside");
        var booths = hall.Booths.Where(Inside).ToList();
        var places = hall.AllPlaces().Where(Inside).ToList();
        var overlapping = Overlapping(booths).ToLookup(pair => pair.A, pair => pair.B);
        for (var i = 0; i < booths.Count; i++)
        {
            foreach (var j in overlapping[i])
                yield return new("Fairs.Refused.BoothsOverlap", booths[i].Number, booths[j].Number);
            if (places.Any(place => Overlap(place, booths[i])))
                yield return new("Fairs.Refused.PlaceOnBooth", booths[i].Number);
        }
        foreach (var _ in Overlapping(places))
            yield return new("Fairs.Refused.PlacesOverlap");
    }

    // It stands in the booth's address.
    private static bool IsNumber(string number) =>
        number.Length is > 0 and <= 8 && number.All(c => char.IsLetterOrDigit(c) || c == '-');
}
