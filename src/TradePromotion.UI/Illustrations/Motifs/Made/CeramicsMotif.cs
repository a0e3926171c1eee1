using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Pottery;

namespace TradePromotion.UI;

/// <summary>Vases or a tea set.</summary>
internal static class CeramicsMotif
{
    public static void Draw(Pen pen)
    {
        pen.Shadow(400, 520, 300, 24);
        var (clay, paint) = pen.Pick(
            ("#f6f3ea", "#2f5fa8"),
            ("#9dbfae", "#2f6f5c"),
            ("#c9784f", "#f2dfc0"),
            ("#eadfc8", "#7b3f2a")
        );
        if (pen.I(0, 3) == 0)
        {
            pen.In(340, 516, 0, 1.2, () => Teapot(pen, clay, paint));
            foreach (var x in new[] { 580, 686 })
                pen.In(
                    x,
                    528,
                    0,
                    0.95,
                    () =>
                        pen.Body(
                            "M-50-74H50C50-30 30-8 18-6V2H-18V-6C-30-8-50-30-50-74z",
                            clay,
                            () =>
                            {
                                Band(pen, -52, paint);
                                pen.Shade("M14-80H60V10H10z", 0.12);
                            }
                        )
                );
        }
        else
        {
            pen.In(
                590,
                512,
                0,
                1,
                () =>
                    Vase(
                        pen,
                        "M-34-230C-34-200-86-176-88-108-90-50-50-12-44 0H44C50-12 90-50 88-108 86-176 34-200 34-230z",
                        clay,
                        paint,
                        34,
                        -230
                    )
            );
            pen.In(
                330,
                520,
                0,
                1.06,
                () =>
                    Vase(
                        pen,
                        "M-48-346C-26-320-30-296-60-272-110-232-116-150-92-84-80-48-58-20-54 0H54C58-20 80-48 92-84 116-150 110-232 60-272 30-296 26-320 48-346z",
                        clay,
                        paint,
                        48,
                        -346
                    )
            );
            if (pen.I(0, 2) == 0)
                pen.In(
                    330,
                    150,
                    0,
                    1,
                    () =>
                    {
                        pen.Line("M-6 16C-20-40-50-70-60-96M6 16C10-40 40-60 58-70", 5, "#4f6b3a");
                        Lotus(pen, -62, -84, "#d97c9c");
                        Lotus(pen, 66, -56, "#e6a0b6");
                    }
                );
            pen.In(
                470,
                544,
                0,
                0.9,
                () =>
                    Vase(
                        pen,
                        "M-70-96C-84-60-70-14-44 0H44C70-14 84-60 70-96z",
                        pen.Pick(clay, "#23443c", "#b4532f"),
                        paint,
                        70,
                        -96
                    )
            );
        }
    }

    private static void Teapot(Pen pen, string clay, string paint)
    {
        pen.Line("M-104-120C-190-150-190-20-96-40", 26)
            .Line("M-104-120C-190-150-190-20-96-40", 15, clay);
        pen.Shape("M96-60C150-60 150-130 196-146L212-128C190-100 190-40 100-22z", clay, Bold);
        pen.Body(
            "M-50-166H50C104-150 124-110 118-76 112-30 70-4 50 0H-50C-70-4-112-30-118-76-124-110-104-150-50-166z",
            clay,
            () =>
            {
                Band(pen, -130, paint);
                Band(pen, -24, paint);
                foreach (var x in new[] { -50, 30 })
                    for (var petal = 0; petal < 6; petal++)
                        pen.In(x, -78, petal * 60, 1, () => pen.Oval(0, -15, 7, 13, paint));
                pen.Shade("M50-180C90-100 70-40 40 10H140V-180z", 0.13);
            }
        );
        pen.Shape("M-58-166C-50-192 50-192 58-166z", clay, Bold).Dot(0, -198, 14, clay, Bold);
    }
}
