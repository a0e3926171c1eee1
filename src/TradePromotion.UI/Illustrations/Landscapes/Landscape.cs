using System.Globalization;
using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>What stands in the landscapes.</summary>
internal static class Landscape
{
    public static void Ridge(Pen pen, double y, double height, string fill)
    {
        var d = D($"M-20 510V{y}");
        for (var x = -20.0; x < 1640; x += 160)
            d += D(
                $"Q{x + 40} {y - pen.R(0, height)} {x + 80} {y - pen.R(0, height * 0.7)}T{x + 160} {y - pen.R(0, height * 0.4)}"
            );
        pen.Shape(d + "V510z", fill, 0);
    }

    // Solid, half way between the sky and its light: through a half-transparent one sun and neighbours would show their edges.
    public static void Cloud(Pen pen, double x, double y, Light light) =>
        pen.Shape(
            D(
                $"M{x} {y}h150a22 22 0 0 0-8-42 40 40 0 0 0-72-8 32 32 0 0 0-56 16 20 20 0 0 0-14 34z"
            ),
            Between(light.Sky, light.Glow),
            0
        );

    private static string Between(string one, string other) =>
        "#"
        + string.Concat(
            new[] { 1, 3, 5 }.Select(at =>
                ((Part(one, at) + Part(other, at)) / 2).ToString("x2", CultureInfo.InvariantCulture)
            )
        );

    private static int Part(string colour, int at) =>
        int.Parse(
            colour.AsSpan(at, 2),
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture
        );

    public static void Bush(Pen pen, double x, double y, double r, string fill) =>
        pen.Shape(D($"M{x - r} {y}a{r} {r} 0 0 1 {2 * r} 0z"), fill, 0);

    public static void Karst(Pen pen, double x, double y, double scale, string fill) =>
        pen.In(
            x,
            y,
            0,
            scale,
            () =>
                pen.Shape(
                        "M-90 0C-86-60-70-120-50-150-30-176-4-172 10-140 20-112 30-118 46-100 70-74 84-40 92 0z",
                        fill,
                        0
                    )
                    .Line(
                        "M-50-120C-58-80-56-40-62-10M6-120C14-80 10-40 16-8M50-76C58-50 60-30 62-10",
                        4,
                        "#fff",
                        0.25
                    )
                    .Line("M-100 6H102", 4, "#fff", 0.5)
        );

    public static void Palm(Pen pen, double x, double y, double scale, string fill) =>
        pen.In(
            x,
            y,
            pen.R(-8, 8),
            scale,
            () =>
            {
                pen.Line("M0 0C6-40-4-90 14-136", 10, "#4a3a2c");
                foreach (var turn in new[] { -160, -120, -70, -30, 10, 50 })
                    pen.In(
                        14,
                        -138,
                        turn,
                        1,
                        () => pen.Shape("M0 0C20-24 60-28 84 0 56-10 24-8 0 0z", fill, 0)
                    );
                pen.Dot(8, -130, 7, "#7d5029").Dot(20, -128, 7, "#7d5029");
            }
        );

    public static void House(Pen pen, double x, double y, double scale, Light light) =>
        pen.In(
            x,
            y,
            0,
            scale,
            () =>
            {
                pen.Line("M-44 0V-24M-14 0V-24M14 0V-24M44 0V-24", 7, "#4a3a2c");
                pen.Box(-54, -66, 108, 44, 3, "#c79a62", Fine)
                    .Box(-12, -58, 24, 36, 2, "#5b4630", Fine)
                    .Box(22, -54, 22, 18, 2, light.Glow, Fine)
                    .Box(-44, -54, 22, 18, 2, light.Glow, Fine);
                pen.Shape(
                        "M-76-62C-50-78-30-110-22-122H22C30-110 50-78 76-62z",
                        "#8a4a34",
                        Fine * 1.3
                    )
                    .Line("M-50-78H50M-34-98H34", Fine, "#5b2f22");
            }
        );

    public static void Person(
        Pen pen,
        double x,
        double y,
        double scale,
        string fill,
        string? hair = null
    ) =>
        pen.In(
            x,
            y,
            0,
            scale,
            () =>
            {
                pen.Line("M-6 0V-24M8 0V-24", 8, "#2a2f3a");
                pen.Shape("M-16-22C-18-50-10-62 0-62S18-50 18-22z", fill, Fine)
                    .Dot(
                        0,
                        -70,
                        9,
                        hair is null ? "#d9a578" : pen.Pick("#d9a578", "#f0c9a4", "#a8714a"),
                        Fine
                    );
                if (hair is null)
                    pen.Shape(
                        "M-26-72C-14-82-6-92 0-92S14-82 26-72C14-68-14-68-26-72z",
                        "#ecd8a8",
                        Fine
                    );
                else
                    pen.Shape(
                        "M-10-68C-13-84-4-86 2-85 10-84 13-76 10-68 6-76-4-77-10-68z",
                        hair,
                        Fine
                    );
                pen.Line("M-12-48C-22-40-24-30-20-22", 6, fill);
            }
        );

    public static void Tower(
        Pen pen,
        double x,
        double floor,
        double width,
        double height,
        string fill,
        string glow
    )
    {
        pen.Box(x, floor - height, width, height, 4, fill, 0);
        if (pen.I(0, 4) == 0)
            pen.Line(D($"M{x + (width / 2)} {floor - height}v-34"), 5, fill);
        var windows = "";
        for (var wy = floor - height + 16; wy < floor - 20; wy += 26)
        for (var wx = x + 12; wx < x + width - 14; wx += 20)
            if (pen.I(0, 3) > 0)
                windows += D($"M{wx} {wy}h9v13h-9z");
        if (windows.Length > 0)
            pen.Add($"<path d=\"{windows}\" fill=\"{glow}\" opacity=\".5\"/>");
    }
}
