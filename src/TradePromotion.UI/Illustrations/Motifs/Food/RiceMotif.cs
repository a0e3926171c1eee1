using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Tableware;

namespace TradePromotion.UI;

/// <summary>Rice: bowl or sack, with ears.</summary>
internal static class RiceMotif
{
    public static void Draw(Pen pen)
    {
        var ear = pen.Pick("#d9a92f", "#e0b84e", "#c6a23c");
        var grain = pen.Pick("#fffdf6", "#fffdf6", "#b0523c", "#3c2a3a");
        if (pen.I(0, 2) == 0)
        {
            for (var i = 0; i < 5; i++)
                pen.In(560 + (i * 22), 520, (i * 9) - 12, 1.05, () => Stalk(pen, ear));
            pen.Shape("M544 470h118v26H544z", "#b4532f", Bold);
            Bowl(
                pen,
                320,
                Scene.Base + 24,
                pen.Pick("#2b6cb0", "#f4eee0", "#b4532f", "#23443c"),
                () => Mound(pen, grain)
            );
            Steam(pen, 320, 200);
            pen.In(
                470,
                556,
                -8,
                1,
                () =>
                    pen.Line("M-190-4 180-26M-188 14 182 0", 13)
                        .Line("M-188-4 178-26M-186 14 180 0", 6, "#b4532f")
            );
        }
        else
        {
            for (var i = 0; i < 4; i++)
                pen.In(130 + (i * 26), 524, (i * 9) - 16, 1, () => Stalk(pen, ear));
            Sack(
                pen,
                370,
                Scene.Base + 22,
                pen.Pick("#f4ead0", "#e9d9b0", "#dfe6d2"),
                () => Mound(pen, grain)
            );
            pen.In(
                600,
                520,
                -6,
                1,
                () =>
                {
                    pen.Shadow(10, 12, 120, 14);
                    pen.Shape("M-30-16H120a12 12 0 0 1 0 26H-30z", "#a8713f", Bold);
                    pen.Shape("M-120-40H-20V34H-96C-120 34-130 0-120-40z", "#c08a52", Bold);
                    pen.Oval(-72, -34, 46, 18, grain, Fine);
                }
            );
            for (var i = 0; i < 16; i++)
                Grain(pen, 470 + pen.R(0, 250), 545 + pen.R(-8, 32), pen.R(0, 180), grain);
        }
    }

    private static void Grain(Pen pen, double x, double y, double turn, string fill) =>
        pen.Oval(x, y, 10, 4.5, fill, 2, turn);

    private static void Mound(Pen pen, string fill)
    {
        pen.Shape("M-138 14C-132-50-60-96 0-98 60-96 132-50 138 14z", fill, Bold);
        for (var i = 0; i < 44; i++)
        {
            var x = pen.R(-118, 118);
            pen.Oval(x, pen.R(-88 + (Math.Abs(x) * 0.66), 2), 8, 3.6, fill, 1.6, pen.R(0, 180));
        }
    }

    private static void Stalk(Pen pen, string ear)
    {
        pen.Line("M0 0C-4-130-2-230 24-300", 7, "#7d8f3c");
        pen.Shape("M0-40C-40-120-44-180-30-230-14-180-6-120 0-40z", "#8fa24a", Fine);
        for (var i = 0; i < 11; i++)
        {
            var t = i / 10.0;
            var (x, y) = (22 + (t * 74), -296 - (Math.Sin(t * 2.2) * 40) + (t * t * 92));
            pen.Oval(x - 7, y - 6, 15, 7, ear, Fine, 20 + (t * 60))
                .Oval(x + 6, y + 8, 15, 7, ear, Fine, 50 + (t * 50));
        }
    }
}
