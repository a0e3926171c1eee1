namespace TradePromotion.UI;

/// <summary>All words a hall plan needs, in the reader's language.</summary>
/// <param name="Plan">What the plan is, such as "Hall 1, plan": its accessible name.</param>
/// <param name="List">Heading of the list below it.</param>
/// <param name="Staffed">Said of a booth where somebody is.</param>
/// <param name="Unstaffed">Said of a booth where nobody is.</param>
/// <param name="Free">Said of a booth nobody has yet.</param>
/// <param name="Visitors">"3 visitors" by number; not asked for zero.</param>
/// <param name="Hint">How to go into a booth.</param>
/// <param name="Keys">That the arrow keys walk from booth to booth; not said where there is no keyboard.</param>
/// <param name="Drag">That the plan goes on at its sides; said where it is wider than the screen.</param>
/// <param name="Way">The link to the way to a booth; what follows is the booth's number.</param>
/// <param name="Visited">Said of a booth one has been to.</param>
/// <param name="Kept">Said of a booth one keeps in mind.</param>
/// <param name="Zoom">The words of the buttons that zoom; without them there are none.</param>
public sealed record HallWords(
    string Plan,
    string List,
    string Staffed,
    string Unstaffed,
    string Free,
    Func<int, string> Visitors,
    string Hint,
    string Keys,
    string Drag,
    string Way = "",
    string Visited = "",
    PlanZoomWords? Zoom = null,
    string Kept = ""
)
{
    /// <summary>A booth in words: number, name, sector, whether somebody is there, how many visitors.</summary>
    public string Describe(BoothShape booth) =>
        string.Join(
            ", ",
            new[]
            {
                booth.Label,
                booth.Name ?? Free,
                booth.Sector,
                booth.Name is null ? null
                : booth.Staffed ? Staffed
                : Unstaffed,
                booth.Visitors > 0 ? Visitors(booth.Visitors) : null,
                booth.Kept ? Kept : null,
            }.Where(part => !string.IsNullOrEmpty(part))
        );
}

/// <summary>What the buttons say that make a plan larger and smaller.</summary>
public sealed record PlanZoomWords(string Label, string In, string Out, string Whole);
