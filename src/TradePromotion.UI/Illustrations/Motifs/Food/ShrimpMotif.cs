using static TradePromotion.UI.Garnish;
using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Shrimp on ice.</summary>
internal static class ShrimpMotif
{
    public static void Draw(Pen pen)
    {
        var (shell, dark) = pen.Pick(
            ("#f0865a", "#d9623c"),
            ("#f4a184", "#dd7457"),
            ("#9fb4b8", "#768e95")
        );
        Plate(pen, 400, 470, pen.Pick("#f7f4ea", "#d8e6ee", "#2c3867", "#23443c"));
        if (pen.I(0, 2) == 0)
        {
            Ice(pen, 8, 400, 500, 230, 26);
            pen.In(392, 330, -6, 1.5, () => OneShrimp(pen, shell, dark));
            Lime(pen, 610, 470, 1.15, pen.Pick("#b7cf5b", "#f0cf4f"));
            Dill(pen, 216, 470);
        }
        else
        {
            Ice(pen, 10, 400, 490, 240, 40);
            for (var i = 0; i < 3; i++)
                pen.In(
                    250 + (i * 150),
                    366 + (i % 2 * 22),
                    -14 + (i * 6),
                    0.92,
                    () => OneShrimp(pen, shell, dark)
                );
            Lime(pen, 170, 512, 0.9, "#b7cf5b");
            Dill(pen, 600, 500);
        }
    }

    private static void OneShrimp(Pen pen, string shell, string dark)
    {
        // Segments follow an arc; the tail is drawn first, so that each segment lies over the one behind it.
        static (double X, double Y) On(double angle) =>
            (104 * Math.Cos(angle * Math.PI / 180), 92 * Math.Sin(angle * Math.PI / 180));
        var (tailX, tailY) = On(132);
        foreach (var turn in new[] { 250, 222, 194 })
            pen.In(
                tailX - 6,
                tailY,
                turn,
                1,
                () => pen.Shape("M0-6C22-26 50-26 66-6 50 14 24 16 0 8z", dark, Bold * 0.8)
            );
        for (var i = 0; i < 5; i++)
        {
            var (lx, ly) = On(-52 + (i * 25));
            pen.In(
                lx * 0.66,
                ly * 0.66,
                -50 + (i * 25),
                1,
                () => pen.Line("M0 0C-14 10-22 18-20 34", 6, dark)
            );
        }
        for (var i = 7; i >= 0; i--)
        {
            var angle = -74 + (i * 27);
            var (x, y) = On(angle);
            var size = 56 - (i * 3.9);
            pen.In(
                x,
                y,
                angle,
                1,
                () =>
                    pen.Body(
                        D(
                            $"M{-size * 0.7} {-size * 0.62}Q0 {-size * 0.92} {size * 0.86} {-size * 0.56}Q{size * 1.14} 0 {size * 0.86} {size * 0.66}Q0 {size * 0.5} {-size * 0.7} {size * 0.66}z"
                        ),
                        shell,
                        () =>
                            pen.Shade(D($"M{-size} {-size}H{-size * 0.3}V{size}H{-size}z"), 0.1)
                                .Line(
                                    D($"M{size * 0.5} {-size}Q{size * 0.74} 0 {size * 0.5} {size}"),
                                    Fine,
                                    "#fff",
                                    0.5
                                ),
                        Bold * 0.85
                    )
            );
        }
        pen.In(
            18,
            -92,
            0,
            1,
            () =>
            {
                pen.Line(
                    "M-86 8C-150-10-206 40-196 112M-84 14C-140 16-164 70-140 128M-88-2C-150-86-60-128 34-112",
                    4,
                    dark
                );
                pen.Shape("M-50-36-132-46-60-16z", dark, Bold * 0.8);
                pen.Body(
                    "M48-52C10-72-50-60-80-30-96-12-100 12-90 30-60 46-20 56 14 50 44 46 60 30 60 0z",
                    shell,
                    () =>
                        pen.Shade("M-100 22C-40 30 10 34 70 12V70H-100z", 0.14)
                            .Light("M-40-44C-16-54 12-54 30-48L28-38C8-44-14-42-32-34z", 0.5)
                );
                pen.Line("M14-56C-6-20-4 20 8 50", Fine, dark)
                    .Dot(-66, -8, 12, "#1d1a18")
                    .Dot(-70, -12, 4, "#fff");
                pen.Line(
                    "M-62 40C-70 56-84 66-100 66M-34 48C-40 70-56 82-74 84M-4 52C-6 72-16 88-34 94",
                    6,
                    dark
                );
            }
        );
    }
}
