using System.Globalization;

namespace TradePromotion.UI;

/// <summary>Where the parts of a hall plan are drawn. One metre of the hall is <see cref="Unit"/> units of the drawing.</summary>
public static class PlanGeometry
{
    /// <summary>Drawing units to one metre.</summary>
    public const double Unit = 40;

    /// <summary>Room around the hall for walls and doors, in drawing units.</summary>
    public const double Margin = 28;

    /// <summary>More than this many booths are drawn with few strokes, so that a phone moves them smoothly.</summary>
    public const int Many = 90;

    /// <summary>A number as SVG wants it.</summary>
    public static string N(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Metres from the hall's edge as drawing units.</summary>
    public static double At(double metres) => Margin + metres * Unit;

    /// <summary>
    /// Whether a booth opens upwards: when something stands close below it, or nothing stands above and the hall's lower wall is near.
    /// Otherwise it opens downwards.
    /// </summary>
    public static bool OpensUp(BoothShape booth, IEnumerable<BoothShape> all, double hallHeight)
    {
        var below = hallHeight - (booth.Y + booth.Height);
        var above = booth.Y;
        foreach (var other in all)
        {
            if (
                other.Id == booth.Id
                || other.X >= booth.X + booth.Width - 0.01
                || other.X + other.Width <= booth.X + 0.01
            )
                continue;
            if (other.Y >= booth.Y + booth.Height - 0.01)
                below = Math.Min(below, other.Y - booth.Y - booth.Height);
            else if (other.Y + other.Height <= booth.Y + 0.01)
                above = Math.Min(above, booth.Y - other.Y - other.Height);
        }
        return below < 0.8 && above > below;
    }

    /// <summary>A name in at most two lines that fit the width; what does not fit ends in an ellipsis.</summary>
    /// <param name="name">The name.</param>
    /// <param name="width">Room in drawing units.</param>
    /// <param name="size">Size of the letters in drawing units.</param>
    public static IReadOnlyList<string> Lines(string name, double width, double size)
    {
        var room = Math.Max(4, (int)(width / (size * 0.56)));
        var lines = new List<string>();
        foreach (var word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= room)
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }
        if (lines.Count > 2)
        {
            // Whole words go first, so that what is cut still reads.
            var last = lines[1];
            while (last.Length >= room && last.Contains(' '))
                last = last[..last.LastIndexOf(' ')];
            lines = [lines[0], last + "…"];
        }
        return lines.ConvertAll(line =>
            line.Length <= room ? line : line[..(room - 1)].TrimEnd() + "…"
        );
    }

    /// <summary>Where visitors stand in front of a booth: the same places for the same booth, at most nine of them.</summary>
    public static IEnumerable<(double X, double Y)> Standing(BoothShape booth, bool opensUp)
    {
        var seed = Seeds.Of(booth.Id);
        var width = booth.Width * Unit;
        for (var i = 0; i < Math.Min(booth.Visitors, 9); i++)
        {
            seed = (seed * 1664525u) + 1013904223u;
            var along =
                ((i + 0.5) / Math.Min(booth.Visitors, 9) * 0.8)
                + 0.1
                + (((seed >> 20) % 100 / 100.0) - 0.5) * 0.08;
            var away = 9 + ((seed >> 9) % 100 / 100.0 * 16);
            yield return (along * width, opensUp ? -away : (booth.Height * Unit) + away);
        }
    }

    /// <summary>Which way one walks in through an entrance: 0 up, 90 right, 180 down, 270 left; away from the nearest wall.</summary>
    public static int Turn(HallArea door, double width, double height)
    {
        var walls = new[]
        {
            height - door.Y - door.Height,
            door.X,
            door.Y,
            width - door.X - door.Width,
        };
        return Array.IndexOf(walls, walls.Min()) * 90;
    }

    /// <summary>The walls of a hall, open where an entrance lies.</summary>
    public static string Walls(double width, double height, IEnumerable<HallArea> areas)
    {
        var doors = areas.Where(area => area.Kind == HallAreaKind.Entrance).ToList();
        string Side(
            int turn,
            double length,
            Func<HallArea, (double, double)> span,
            Func<double, string> at
        )
        {
            var path = "";
            var from = 0.0;
            foreach (
                var (left, right) in doors
                    .Where(door => Turn(door, width, height) == turn)
                    .Select(span)
                    .Order()
            )
            {
                if (left > from)
                    path += $"M{at(from)}L{at(left)}";
                from = Math.Max(from, right);
            }
            return from < length ? path + $"M{at(from)}L{at(length)}" : path;
        }
        (double, double) Across(HallArea door) => (door.X, door.X + door.Width);
        (double, double) Down(HallArea door) => (door.Y, door.Y + door.Height);
        return Side(180, width, Across, x => $"{N(At(x))} {N(At(0))}")
            + Side(0, width, Across, x => $"{N(At(x))} {N(At(height))}")
            + Side(90, height, Down, y => $"{N(At(0))} {N(At(y))}")
            + Side(270, height, Down, y => $"{N(At(width))} {N(At(y))}");
    }
}
