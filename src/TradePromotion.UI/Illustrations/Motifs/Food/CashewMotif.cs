using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Tableware;

namespace TradePromotion.UI;

/// <summary>Cashew: nuts in a bowl, and the apple they hang from.</summary>
internal static class CashewMotif
{
    private const string Green = "#4f8a57";

    public static void Draw(Pen pen)
    {
        var nut = pen.Pick("#ecd3a0", "#e6c78d", "#f0dcb2");
        if (pen.I(0, 2) == 0)
            pen.In(
                590,
                180,
                pen.R(-8, 8),
                1.2,
                () => CashewApple(pen, pen.Pick("#d9452f", "#e08a2c", "#e5b53a"))
            );
        else
        {
            Scene.Leaf(pen, 560, 210, -30, 1.2, Green);
            pen.In(560, 190, 10, 1, () => CashewApple(pen, "#d9452f"));
            pen.In(660, 230, -14, 0.85, () => CashewApple(pen, "#e5b53a"));
        }
        Bowl(
            pen,
            340,
            Scene.Base + 24,
            pen.Pick("#8a5a36", "#23443c", "#f4eee0", "#2b6cb0"),
            () =>
            {
                foreach (
                    var (x, y) in new[]
                    {
                        (-130, -6),
                        (-66, -22),
                        (0, -16),
                        (70, -22),
                        (132, -4),
                        (-96, -44),
                        (-30, -58),
                        (38, -58),
                        (100, -42),
                        (4, -88),
                        (-52, -84),
                        (56, -86),
                    }
                )
                    Kidney(pen, x, y, pen.R(-60, 60), 1.05, nut);
            }
        );
        for (var i = 0; i < 4; i++)
            Kidney(pen, 500 + (i * 62), 520 + pen.R(-14, 34), pen.R(0, 360), 0.95, nut);
    }

    private static void Kidney(
        Pen pen,
        double x,
        double y,
        double turn,
        double scale,
        string fill
    ) =>
        pen.In(
            x,
            y,
            turn,
            scale,
            () =>
                pen.Shape(
                        "M-34 12C-44-20-14-38 14-30 44-22 46 12 30 22 16 30 10 14 4 4-4-6-12-2-12 8-12 26-28 28-34 12z",
                        fill,
                        Fine * 1.3
                    )
                    .Line("M-24-4C-14-20 12-20 26-6", Fine, "#b08a4f")
        );

    private static void CashewApple(Pen pen, string fill)
    {
        pen.Line("M0-92C-4-116-14-128-26-136", 8, "#5b4630");
        Scene.Leaf(pen, -8, -100, -20, 0.95, Green);
        pen.Body(
            "M0-94C44-98 74-60 72-14 70 40 40 74 0 76-40 74-70 40-72-14-74-60-44-98 0-94z",
            fill,
            () =>
                pen.Shade("M20-100C60-40 50 50 0 84H90V-100z")
                    .Light("M-46-60C-58-30-52 10-40 28L-30 20C-40-4-40-32-32-58z", 0.5)
        );
        Kidney(pen, 4, 96, 8, 1.35, "#9a8f6e");
    }
}
