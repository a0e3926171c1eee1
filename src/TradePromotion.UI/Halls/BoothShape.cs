namespace TradePromotion.UI;

/// <summary>One booth on a hall plan. Lengths are in the plan's own unit (metres), from the hall's upper left corner.</summary>
/// <param name="Id">Unique on the plan.</param>
/// <param name="Label">Its number, such as A12.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="Name">Who stands there; null while it is free.</param>
/// <param name="Href">Where it leads; without it, it is only drawn.</param>
/// <param name="ColourIndex">Sector colour and sign; any whole number, folded into ten.</param>
/// <param name="Sector">The sector's name, read and listed beside the colour.</param>
/// <param name="Staffed">Whether somebody of the booth is there now: its lamp is lit.</param>
/// <param name="Visitors">How many visitors are there now: a soft glow.</param>
/// <param name="Mark">Draws an inline SVG of 64 × 64 as brand mark, asked for only where there is room for it; without it the name's initials are drawn.</param>
/// <param name="WayHref">Where the way to it is shown.</param>
/// <param name="Found">Whether it is what the reader looks for.</param>
/// <param name="Kept">Whether the reader keeps it in mind.</param>
public sealed record BoothShape(
    string Id,
    string Label,
    double X,
    double Y,
    double Width,
    double Height,
    string? Name = null,
    string? Href = null,
    int ColourIndex = 0,
    string? Sector = null,
    bool Staffed = false,
    int Visitors = 0,
    Func<string>? Mark = null,
    string? WayHref = null,
    bool Found = false,
    bool Kept = false
);

/// <summary>Booths that belong together: a line around them with their name.</summary>
/// <param name="Label">What they are: a sector, a province's pavilion.</param>
/// <param name="ColourIndex">Sector colour; null for the plain one.</param>
public sealed record HallOutline(
    string Label,
    double X,
    double Y,
    double Width,
    double Height,
    int? ColourIndex = null
);

/// <summary>A named area that is not a booth: the stage, a café, the information desk.</summary>
/// <param name="Label">Its name, drawn in it.</param>
/// <param name="X">Left edge.</param>
/// <param name="Y">Upper edge.</param>
/// <param name="Width">From left to right.</param>
/// <param name="Height">From top to bottom.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Href">Where it leads, when it leads anywhere.</param>
/// <param name="Live">Something happens there now.</param>
public sealed record HallArea(
    string Label,
    double X,
    double Y,
    double Width,
    double Height,
    HallAreaKind Kind = HallAreaKind.Stage,
    string? Href = null,
    bool Live = false
);

/// <summary>How a <see cref="HallArea"/> is drawn.</summary>
public enum HallAreaKind
{
    /// <summary>Platform, screen and rows of seats.</summary>
    Stage,

    /// <summary>Round tables with chairs.</summary>
    Lounge,

    /// <summary>A mat behind a door in the nearest wall.</summary>
    Entrance,

    /// <summary>A counter with a sign.</summary>
    InfoDesk,
}

/// <summary>One line of the plan's legend.</summary>
/// <param name="ColourIndex">Sector colour and sign.</param>
/// <param name="Name">The sector's name.</param>
/// <param name="Count">How many booths; null to leave it out.</param>
public sealed record HallLegend(int ColourIndex, string Name, int? Count = null);

/// <summary>A way drawn on the plan, from the entrance to a booth.</summary>
/// <param name="Points">Its corners, in metres.</param>
/// <param name="Label">The way in one sentence, read by screen readers.</param>
public sealed record HallWay(IReadOnlyList<(double X, double Y)> Points, string Label);
