using static TradePromotion.UI.Garnish;
using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Pangasius, whole or as fillets.</summary>
internal static class PangasiusMotif
{
    public static void Draw(Pen pen)
    {
        if (pen.I(0, 3) < 2)
        {
            pen.In(
                400,
                478,
                0,
                1,
                () =>
                {
                    pen.Shadow(0, 70, 340, 20);
                    if (pen.I(0, 2) == 0)
                        pen.Body(
                            "M-350-40C-200-110 200-110 352-44 220 60-210 66-350-40z",
                            "#5a9458",
                            () =>
                                pen.Line(
                                    "M-340-40H340M-200-90-150 60M-90-100-60 60M20-100 20 60M130-100 100 60M240-90 190 60",
                                    Fine,
                                    "#2f6a40"
                                )
                        );
                    else
                        pen.Box(-340, -40, 680, 96, 26, pen.Pick("#c08a52", "#9c6a40"), Bold)
                            .Line("M-300-10H120M-240 26H280", Fine, "#6a4526");
                }
            );
            Ice(pen, 7, 400, 486, 250, 24);
            pen.In(
                400,
                386,
                pen.R(-4, 3),
                1.22,
                () => Fish(pen, pen.Pick("#7c95a3", "#5f7f8f", "#8a9a86"))
            );
            Lime(pen, 200, 500, 0.95, "#b7cf5b");
            Dill(pen, 620, 508);
        }
        else
        {
            pen.Box(120, 440, 560, 106, 24, "#c08a52", Bold)
                .Line("M160 474H520M220 512H640", Fine, "#6a4526");
            pen.Box(650, 470, 110, 34, 16, "#c08a52", Bold);
            for (var i = 0; i < 3; i++)
                pen.In(
                    270 + (i * 122),
                    430 - (i % 2 * 10),
                    -8 + (i * 5),
                    1.1,
                    () =>
                        pen.Body(
                            "M-104 22C-110-20-60-54 10-52 70-50 110-34 112 0 110 36 50 42-10 40-60 42-98 44-104 22z",
                            pen.Pick("#f6ddd0", "#f8e7dc"),
                            () =>
                                pen.Line(
                                        "M-70-30C-40 0-40 20-60 40M-20-48C10-10 10 20-4 40M40-46C64-14 60 14 46 38M-96 6C-20-12 50-12 106-4",
                                        Fine,
                                        "#d99f8c"
                                    )
                                    .Shade("M-110 24C-30 34 60 34 116 6V60H-110z", 0.1)
                        )
                );
            Lime(pen, 640, 430, 1, "#f0cf4f");
            Dill(pen, 180, 436);
        }
    }

    private static void Fish(Pen pen, string back)
    {
        pen.Shape("M176 4 272-74C262-30 262 20 282 82L176 22z", back, Bold);
        pen.Shape("M-60-74C-44-128-20-146 10-150 6-120 10-96 24-70z", back, Bold);
        pen.Shape(
            "M96 54C110 84 130 96 156 98 150 80 150 62 154 44zM-84 60C-74 92-50 106-22 108-30 88-30 70-22 58z",
            back,
            Bold
        );
        pen.Body(
            "M-262 8C-244-40-180-72-90-82 20-90 120-50 200 6 130 58 20 84-90 80-180 76-246 52-262 8z",
            "#eef0ea",
            () =>
            {
                pen.Shape("M-280 0C-180-10-60-16 60-8 120-2 170 6 210 10V-110H-280z", back, 0);
                pen.Line("M-130-10C-40-20 80-10 190 8", Fine, "#fff", 0.7)
                    .Shade("M-250 30C-120 60 60 60 190 16V100H-250z", 0.1);
            }
        );
        pen.Line("M-150-62C-120-30-122 30-152 66", Bold);
        pen.Dot(-206, -14, 14, "#fff", Fine).Dot(-208, -14, 7, "#1d1a18");
        pen.Line("M-262 12C-240 22-224 22-210 18", Fine * 1.2)
            .Line("M-254 0C-280-8-300-2-316 14M-246 26C-262 48-284 56-304 54", 4);
        pen.Line(
            "M-40-40c10 6 10 18 0 24M0-44c10 6 10 18 0 24M40-38c10 6 10 18 0 24M80-30c9 5 9 16 0 22",
            Fine,
            "#fff",
            0.6
        );
    }
}
