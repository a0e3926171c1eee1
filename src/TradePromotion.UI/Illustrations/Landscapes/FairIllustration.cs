using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Pictures of the fair itself: a busy lane of stalls for the home page, and a closed one for a page that is not there.</summary>
public static class FairIllustration
{
    private static readonly string[] Awnings =
    [
        "#0f6b5c",
        "#b4532f",
        "#3f4b85",
        "#d9a92f",
        "#bb4f83",
    ];

    /// <summary>A lane of stalls with goods, lanterns and people, 1600 × 640.</summary>
    public static string Hero(int seed = 0)
    {
        var pen = new Pen($"hero/{seed}");
        pen.Box(0, 0, 1600, 640, 0, "#fbe9d2", 0).Dot(1180, 190, 120, "#f3c98b");
        Landscape.Ridge(pen, 360, 120, "#d5dcc0");
        Landscape.Ridge(pen, 430, 80, "#b7d1c5");
        pen.Box(0, 516, 1600, 130, 0, "#ecd9b8", 0).Line("M0 516H1600", Bold, "#1b2b28");
        pen.Shape("M560 640 700 516H900L1040 640z", "#f6ecd6", 0);
        pen.Line("M-10 96Q200 170 400 110T800 120 1200 108 1610 90", 4, "#1b2b28");
        foreach (
            var (x, y, c) in new[]
            {
                (120, 135, "#c7372b"),
                (310, 135, "#e3a93b"),
                (520, 91, "#0f6b5c"),
                (700, 98, "#c7372b"),
                (900, 150, "#bb4f83"),
                (1090, 147, "#e3a93b"),
                (1300, 81, "#c7372b"),
                (1490, 70, "#3f4b85"),
            }
        )
            pen.In(x, y, 0, 0.5, () => FairStall.Lamp(pen, c));
        var first = pen.I(0, Awnings.Length);
        string[] goods = ["coffee", "fruit", "vases", "baskets"];
        for (var i = 0; i < 4; i++)
            pen.In(
                200 + (i * 400),
                540,
                0,
                1.15,
                () => FairStall.Stall(pen, Awnings[(first + i) % Awnings.Length], goods[i])
            );
        foreach (
            var (x, y, s, c, h) in new (int, int, double, string, string?)[]
            {
                (406, 600, 1.9, "#672c5b", "#2a1d17"),
                (486, 612, 2.0, "#2b6cb0", "#c9a05a"),
                (766, 590, 1.7, "#b4532f", null),
                (852, 616, 2.1, "#0f6b5c", "#2a1d17"),
                (1176, 606, 1.9, "#d9774f", "#7b3f2a"),
                (1254, 600, 1.8, "#3f4b85", "#2a1d17"),
            }
        )
            Landscape.Person(pen, x + pen.R(-12, 12), y, s, c, h);
        return pen.Svg(1600, 640);
    }

    /// <summary>A closed stall at dusk with a sleeping cat, 480 × 320: nothing is lost, there is only nobody here.</summary>
    public static string Empty()
    {
        var pen = new Pen("empty");
        pen.Shape("M30 268C10 150 90 40 240 40S470 150 450 268z", "#dfe8e0", 0);
        pen.Dot(380, 110, 34, "#f4e3b0");
        pen.Line("M20 270H460", Bold);
        pen.In(210, 270, 0, 0.82, () => FairStall.Stall(pen, "#8aa39a", ""));
        pen.In(
            372,
            262,
            0,
            0.92,
            () =>
            {
                pen.Line("M44-8C76-6 76-44 52-44", 9, "#1b2b28")
                    .Line("M44-8C76-6 76-44 52-44", 4, "#d9774f");
                pen.Shape("M-54 6C-62-34-20-56 14-48 48-42 56-8 46 6z", "#d9774f", Fine * 1.4);
                pen.Shape(
                    "M-62-4-66-34-48-26C-40-30-32-30-26-26L-12-36-12-6C-16 8-58 8-62-4z",
                    "#d9774f",
                    Fine * 1.4
                );
                pen.Line(
                    "M-54-12q6 5 11 0M-32-12q6 5 11 0M-40-4h4M8-44C14-36 16-28 14-20M26-38C32-30 32-24 30-16",
                    Fine
                );
                pen.Line("M-6-70h14l-14 14h14M18-96h20l-20 20h20", 4, "#4c5a57");
            }
        );
        return pen.Svg(480, 320);
    }
}
