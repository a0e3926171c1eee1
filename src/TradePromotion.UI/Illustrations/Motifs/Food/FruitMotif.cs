using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Tableware;

namespace TradePromotion.UI;

/// <summary>Dragon fruit, mango, lychee.</summary>
internal static class FruitMotif
{
    private const string Green = "#4f8a57";

    public static void Draw(Pen pen)
    {
        switch (pen.I(0, 3))
        {
            case 0:
                pen.Shadow(330, 506, 200, 22).Shadow(580, 520, 130, 16);
                pen.In(310, 350, -8, 1.25, () => DragonFruit(pen));
                pen.In(560, 418, 12, 1.05, () => DragonHalf(pen, pen.Pick("#fdfaf2", "#c02f6e")));
                break;
            case 1:
                pen.Shadow(320, 508, 210, 22).Shadow(570, 518, 140, 16);
                pen.In(300, 372, -20, 1.35, () => Mango(pen, true));
                pen.In(540, 430, 30, 1, () => Mango(pen, false));
                MangoSlice(pen, 640, 500);
                break;
            default:
                pen.Shadow(400, 520, 300, 26);
                pen.In(330, 330, -14, 1.05, () => DragonFruit(pen));
                pen.In(500, 360, 24, 1, () => Mango(pen, true));
                Bowl(
                    pen,
                    400,
                    Scene.Base + 30,
                    pen.Pick("#c39a63", "#f4eee0", "#2b6cb0"),
                    () =>
                    {
                        pen.In(-96, -28, 0, 0.62, () => DragonFruit(pen));
                        foreach (
                            var (x, y) in new[] { (-10, -16), (46, -24), (104, -12), (20, -62) }
                        )
                            Lychee(pen, x, y);
                    }
                );
                break;
        }
    }

    private static void DragonFruit(Pen pen)
    {
        foreach (var (x, y, turn) in new[] { (-6, -112, -18), (20, -110, 16), (4, -118, 0) })
            pen.In(
                x,
                y,
                turn,
                1,
                () => pen.Shape("M-14 10C-16-30-6-52 4-72 16-48 18-20 14 12z", Green, Bold * 0.8)
            );
        pen.Body(
            "M0-122C66-118 108-60 106 6 104 76 58 122 0 122-58 122-104 76-106 6-108-60-66-118 0-122z",
            "#d6337c",
            () =>
                pen.Shade("M40-130C90-60 76 70 10 130H130V-130z", 0.18)
                    .Light("M-76-50C-88-10-84 36-64 66L-52 56C-68 28-70-12-60-44z", 0.4)
        );
        foreach (
            var (x, y, turn) in new[]
            {
                (-62, -58, -40),
                (2, -66, 0),
                (66, -50, 38),
                (-88, 18, -62),
                (-28, 6, -14),
                (42, 14, 22),
                (92, 30, 64),
                (-50, 74, -30),
                (18, 82, 8),
                (70, 86, 40),
            }
        )
            pen.In(
                x,
                y,
                turn,
                1,
                () =>
                    pen.Shape(
                            "M-18 14C-14-12-6-26 0-44 8-26 16-10 18 14 6 20-6 20-18 14z",
                            "#e65c98",
                            Fine
                        )
                        .Shape("M-6-22C-4-30-2-36 0-44 3-36 5-30 7-22z", "#7fb04f", 0)
            );
    }

    private static void DragonHalf(Pen pen, string flesh)
    {
        foreach (var turn in new[] { -120, -70, -20, 30, 80, 130, 180, 230 })
            pen.In(
                0,
                0,
                turn,
                1,
                () => pen.Shape("M-20-84C-10-104-4-112 4-130 12-110 16-100 20-84z", "#7fb04f", Fine)
            );
        pen.Oval(0, 0, 98, 98, "#d6337c", Bold).Oval(0, 0, 82, 82, flesh, Fine);
        for (var i = 0; i < 42; i++)
        {
            var (angle, r) = (i * 2.4, 74 * Math.Sqrt((i + 0.5) / 42));
            pen.Oval(r * Math.Cos(angle), r * Math.Sin(angle), 4.2, 2.8, "#26221f", 0, angle * 57);
        }
    }

    private static void Mango(Pen pen, bool leaf)
    {
        if (leaf)
        {
            Scene.Leaf(pen, 104, -66, -46, 0.9, Green);
            pen.Line("M92-52 112-84", 9, "#5b4630");
        }
        pen.Body(
            "M96-62C132-30 126 46 70 80 10 114-84 108-122 62-150 24-132-30-86-54-30-84 52-96 96-62z",
            "#edb53c",
            () =>
                pen.Shape("M60-100C20-70 60-10 140 20V-110z", "#e0703a", 0)
                    .Shade("M-140 60C-60 110 60 96 132 10V130H-140z")
                    .Light("M-96-30C-118-6-120 20-110 38L-96 32C-102 14-98-6-82-20z", 0.5)
        );
    }

    private static void MangoSlice(Pen pen, double x, double y) =>
        pen.In(
            x,
            y,
            -8,
            1,
            () =>
            {
                pen.Body(
                    "M-92-26C-60-62 60-62 92-26 80 34 40 50 0 50S-80 34-92-26z",
                    "#e0913a",
                    () =>
                    {
                        pen.Shape("M-92-26C-60-62 60-62 92-26 60 4-60 4-92-26z", "#f6c94f", 0);
                        pen.Line(
                            "M-50-50-46-6M-16-54-14 0M18-54 18 0M52-50 48-6M-80-36H80M-72-20H72",
                            Fine,
                            "#d08a2a"
                        );
                    }
                );
            }
        );

    private static void Lychee(Pen pen, double x, double y)
    {
        pen.Dot(x, y, 33, "#c73a3f", Bold * 0.8);
        for (var i = 0; i < 7; i++)
            pen.Dot(x + pen.R(-20, 20), y + pen.R(-20, 20), 2.6, "#8f2430");
    }
}
