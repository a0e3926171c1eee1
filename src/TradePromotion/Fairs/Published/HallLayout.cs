namespace TradePromotion.Fairs.Published;

/// <summary>Something that takes up room on a hall's plan, in metres from the hall's upper left corner.</summary>
public interface IOnPlan
{
    decimal X { get; }
    decimal Y { get; }
    decimal Width { get; }
    decimal Depth { get; }
}

/// <summary>What a place that is not a booth is for. Stored by name; never renamed.</summary>
public enum HallPlaceKind
{
    /// <summary>Where people come in.</summary>
    Entrance,

    /// <summary>Where something is shown to many.</summary>
    Stage,

    /// <summary>Where visitors ask.</summary>
    InfoDesk,

    /// <summary>Where people sit down.</summary>
    Lounge,
}

/// <summary>A place on the plan that is not a booth.</summary>
public sealed record HallPlace(
    HallPlaceKind Kind,
    decimal X,
    decimal Y,
    decimal Width,
    decimal Depth
) : IOnPlan;

/// <summary>A picture under the plan while it is drawn, such as a scan of the building's own. Visitors do not see it.</summary>
/// <param name="Picture">Hash of its content.</param>
/// <param name="X">Its left edge, in metres from the hall's.</param>
/// <param name="Y">Its upper edge.</param>
/// <param name="Width">How many metres it is wide; its height follows.</param>
public sealed record HallBackdrop(string Picture, decimal X, decimal Y, decimal Width);

/// <summary>A hall: its size in metres, its booths, and what else stands there.</summary>
/// <param name="Stage">The stage of plans drawn before there were <paramref name="Places"/>.</param>
/// <param name="Places">Entrances, stages, desks, places to sit; null in plans that know none.</param>
/// <param name="Hall">Which hall of the fair; the first is 1.</param>
/// <param name="Backdrop">The picture under it while it is drawn; null for none.</param>
public sealed record HallLayout(
    LocalText Name,
    decimal Width,
    decimal Depth,
    IReadOnlyList<BoothPlace> Booths,
    StagePlace? Stage,
    IReadOnlyList<HallPlace>? Places = null,
    int Hall = 1,
    HallBackdrop? Backdrop = null
)
{
    private const decimal DoorWidth = 3;

    /// <summary>The plan an event tells of.</summary>
    public static HallLayout Of(HallLaidOut e) =>
        new(e.Name, e.Width, e.Depth, e.Booths, e.Stage, e.Places, e.Hall, e.Backdrop);

    /// <summary>Everything that is not a booth.</summary>
    public IReadOnlyList<HallPlace> AllPlaces() =>
        [
            .. Stage is { } s
                ? new[] { new HallPlace(HallPlaceKind.Stage, s.X, s.Y, s.Width, s.Depth) }
                : [],
            .. Places ?? [],
        ];

    /// <summary>
    /// Where people come in: the first entrance drawn; where none is, a door in the lower wall with free floor behind it.
    /// </summary>
    public HallPlace Entrance() =>
        AllPlaces().FirstOrDefault(p => p.Kind == HallPlaceKind.Entrance) ?? Door();

    private HallPlace Door()
    {
        var width = Math.Min(DoorWidth, Width);
        var doors = new[] { 0.5m, 0.1m, 0.9m }
            .Select(part => new HallPlace(
                HallPlaceKind.Entrance,
                Math.Round((Width - width) * part * 2) / 2,
                Math.Max(0, Depth - 1),
                width,
                Math.Min(1, Depth)
            ))
            .ToList();
        return doors.FirstOrDefault(door =>
                !Booths
                    .Concat<IOnPlan>(AllPlaces())
                    .Any(it => PlanRules.Overlap(it, door with { Y = door.Y - 4, Depth = 5 }))
            ) ?? doors[0];
    }

    /// <summary>Whether it is the same plan, booth by booth.</summary>
    public bool Equals(HallLayout? other) =>
        other is not null
        && Hall == other.Hall
        && Name.Equals(other.Name)
        && (Width, Depth, Stage) == (other.Width, other.Depth, other.Stage)
        && Backdrop == other.Backdrop
        && Booths.SequenceEqual(other.Booths)
        && (Places ?? []).SequenceEqual(other.Places ?? []);

    public override int GetHashCode() => HashCode.Combine(Hall, Name, Width, Depth, Booths.Count);
}
