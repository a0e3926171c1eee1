using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Wide landscapes for booths and fairs, 16:5: where a province's goods come from.</summary>
public static class BannerIllustration
{
    private static readonly Dictionary<string, Action<Pen, Light>> Motif = new(
        StringComparer.Ordinal
    )
    {
        ["hills"] = Hills,
        ["sea"] = Sea,
        ["terraces"] = Terraces,
        ["delta"] = Delta,
        ["city"] = City,
    };

    /// <summary>What can be drawn: hills, sea, terraces, delta, city.</summary>
    public static IReadOnlyCollection<string> Motifs => Motif.Keys;

    /// <summary>A landscape of 1600 × 500: the same motif and seed always give the same text.</summary>
    /// <param name="motif">One of <see cref="Motifs"/>.</param>
    /// <param name="seed">Any number: chooses the hour, the shapes and what stands in them.</param>
    /// <exception cref="ArgumentException">There is no such motif.</exception>
    public static string Draw(string motif, int seed)
    {
        if (!Motif.TryGetValue(motif, out var draw))
            throw new ArgumentException(
                $"There is no motif '{motif}'. Known: {string.Join(", ", Motifs)}",
                nameof(motif)
            );
        var pen = new Pen($"banner/{motif}/{seed}");
        // Paddies keep their daylight greens, so they are never drawn at night.
        var light = Light.Of(motif == "terraces" ? seed & 1 : seed + (int)(Seeds.Of(motif) % 6));
        pen.Box(0, 0, 1600, 500, 0, light.Sky, 0);
        pen.Dot(pen.R(300, 1300), pen.R(110, 180), pen.R(58, 84), light.Sun);
        for (var i = 0; i < 3; i++)
            Landscape.Cloud(pen, (i * 500) + pen.R(40, 330), pen.R(50, 140), light);
        draw(pen, light);
        return pen.Svg(1600, 500);
    }

    private static void Hills(Pen pen, Light light)
    {
        Landscape.Ridge(pen, 250, 110, light.Far);
        Landscape.Ridge(pen, 310, 80, light.Middle);
        Landscape.Ridge(pen, 380, 40, light.Near);
        // Rows of coffee or tea follow the slope.
        for (var row = 0; row < 4; row++)
        for (var i = 0; i < 34; i++)
            Landscape.Bush(
                pen,
                (i * 50) + (row % 2 * 25) - 20,
                396 + (row * 34) + (14 * Math.Sin(i * 0.5)),
                17 + (row * 3),
                row % 2 == 0 ? light.Front : light.Near
            );
        Landscape.House(pen, pen.R(180, 520), 372, 1.1, light);
        Landscape.House(pen, pen.R(1000, 1400), 364, 0.9, light);
        Landscape.Person(pen, pen.R(640, 860), 448, 1.2, pen.Pick("#b4532f", "#2b6cb0", "#d9a92f"));
    }

    private static void Sea(Pen pen, Light light)
    {
        Landscape.Ridge(pen, 250, 60, light.Far);
        pen.Box(0, 262, 1600, 240, 0, light.Water, 0);
        foreach (
            var x in new[]
            {
                pen.R(120, 320),
                pen.R(420, 560),
                pen.R(1080, 1240),
                pen.R(1340, 1500),
            }
        )
            Landscape.Karst(pen, x, 300 + pen.R(-20, 20), pen.R(0.7, 1.3), light.Middle);
        for (var i = 0; i < 26; i++)
            pen.Line(
                D($"M{pen.R(0, 1560)} {pen.R(290, 480)}q20-8 40 0t40 0"),
                Fine * 1.4,
                light.Glow,
                0.6
            );
        Boats.Boat(pen, pen.R(620, 820), 400, 1.35, pen.Pick("#2b6cb0", "#b4532f", "#0f6b5c"));
        Boats.Boat(pen, pen.R(1000, 1200), 360, 0.8, "#b4532f");
        Boats.Boat(pen, pen.R(260, 420), 440, 1.1, "#e3b04b");
        pen.Shape("M0 500V470Q200 440 420 486T800 500z", light.Front, 0);
        Landscape.Palm(pen, pen.R(60, 140), 480, 1.2, light.Front);
    }

    private static void Terraces(Pen pen, Light light)
    {
        Landscape.Ridge(pen, 200, 110, light.Far);
        Landscape.Ridge(pen, 270, 70, light.Middle);
        string[] greens = ["#9dbb5e", "#7fa84f", "#c6c866", "#5f9150", "#e0c85f"];
        var shift = pen.I(0, 5);
        for (var i = 0; i < 9; i++)
        {
            var y = 280 + (i * i * 2.2) + (i * 7);
            var (a, b) = (pen.R(-34, 34), pen.R(-34, 34));
            pen.Shape(
                D(
                    $"M-10 {y}C260 {y - 50 + a} 420 {y + 46 + b} 760 {y}S1300 {y - 44 + a} 1610 {y + b}V510H-10z"
                ),
                greens[(i + shift) % 5],
                Fine,
                "#2f5f40"
            );
            for (var s = 0; s < 16; s++)
                pen.Line(
                    D($"M{pen.R(0, 1600)} {y + 22 + (i * 2)}v-9m7 9v-12m7 12v-9"),
                    3,
                    "#2f5f40",
                    0.45
                );
        }
        Landscape.House(pen, pen.R(200, 460), 356, 1.2, light);
        Landscape.House(pen, pen.R(1060, 1340), 336, 1, light);
        Landscape.Person(pen, pen.R(560, 720), 430, 1.15, "#b4532f");
        Landscape.Person(pen, pen.R(780, 960), 462, 1.35, "#3f4b85");
    }

    private static void Delta(Pen pen, Light light)
    {
        Landscape.Ridge(pen, 290, 16, light.Far);
        pen.Box(0, 300, 1600, 210, 0, light.Near, 0);
        pen.Shape(
            "M620 300C760 330 520 380 700 420 820 450 560 470 480 510H1240C1180 460 1240 430 1080 400 940 374 1040 330 900 300z",
            light.Water,
            Fine,
            light.Front
        );
        for (var i = 0; i < 9; i++)
            pen.Line(
                D(
                    $"M0 {326 + (i * 20)}C200 {320 + (i * 20)} 420 {330 + (i * 20)} {560 - (i * 12)} {326 + (i * 20)}M1600 {326 + (i * 20)}C1400 {320 + (i * 20)} 1240 {332 + (i * 20)} {1100 + (i * 16)} {326 + (i * 20)}"
                ),
                Fine,
                light.Glow,
                0.4
            );
        foreach (var x in new[] { 90.0, 190, 380, 1220, 1380, 1500 })
            Landscape.Palm(
                pen,
                x + pen.R(-30, 30),
                352 + pen.R(0, 60),
                pen.R(0.9, 1.5),
                light.Front
            );
        Landscape.House(pen, pen.R(240, 340), 372, 1.15, light);
        Landscape.House(pen, pen.R(1240, 1340), 366, 1, light);
        Boats.Sampan(pen, 760 + pen.R(-40, 40), 394, 1, pen.Pick("#e0913a", "#d6337c", "#7fb04f"));
        Boats.Sampan(
            pen,
            880 + pen.R(-60, 60),
            456,
            1.5,
            pen.Pick("#7fb04f", "#edb53c", "#c7372b")
        );
    }

    private static void City(Pen pen, Light light)
    {
        foreach (
            var (fill, low, high, width) in new[]
            {
                (light.Far, 120, 240, 70.0),
                (light.Middle, 90, 200, 84.0),
                (light.Near, 50, 140, 104.0),
            }
        )
            for (var x = -20.0; x < 1600; x += width * 0.92)
                Landscape.Tower(
                    pen,
                    x,
                    fill == light.Far ? 390 : 410,
                    width * pen.R(0.7, 0.95),
                    pen.R(low, high),
                    fill,
                    light.Glow
                );
        pen.Box(0, 404, 1600, 100, 0, light.Water, 0);
        pen.Line("M0 404H1600", Bold, light.Front);
        for (var x = 200; x < 1500; x += 420)
            pen.Line(
                D(
                    $"M{x - 160} 404Q{x} 250 {x + 160} 404M{x - 100} 404V352M{x - 50} 404V326M{x} 404V320M{x + 50} 404V326M{x + 100} 404V352"
                ),
                5,
                light.Front
            );
        for (var i = 0; i < 22; i++)
            pen.Line(D($"M{pen.R(0, 1560)} {pen.R(424, 490)}h{pen.R(20, 80)}"), 4, light.Glow, 0.5);
        Boats.Boat(pen, pen.R(400, 620), 462, 1, "#b4532f");
        Boats.Boat(pen, pen.R(980, 1240), 476, 1.2, "#e3b04b");
    }
}
