using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Shirts and áo dài on a rail, or folded.</summary>
internal static class GarmentsMotif
{
    private static readonly string[] Cloths =
    [
        "#b4532f",
        "#2b6cb0",
        "#0f6b5c",
        "#d9a92f",
        "#672c5b",
        "#f4eee0",
        "#bb4f83",
        "#3f4b85",
        "#8aa36b",
    ];

    public static void Draw(Pen pen)
    {
        if (pen.I(0, 3) < 2)
        {
            pen.Shadow(400, 552, 300, 18);
            pen.Line("M110 552V92M690 552V92", 16).Line("M110 552V92M690 552V92", 7, "#a8713f");
            pen.Line("M70 552H150M650 552H730M90 96H710", 16)
                .Line("M70 552H150M650 552H730M90 96H710", 7, "#a8713f");
            var at = pen.I(0, Cloths.Length);
            var dress = pen.I(0, 3);
            for (var i = 0; i < 3; i++)
            {
                var (fill, trim) = (
                    Cloths[(at + (i * 2)) % Cloths.Length],
                    Cloths[(at + 5 + i) % Cloths.Length]
                );
                pen.In(
                    222 + (i * 178),
                    100,
                    pen.R(-2, 2),
                    1.12,
                    () =>
                    {
                        Hanger(pen);
                        if (i == dress)
                            AoDai(pen, fill, trim);
                        else if ((i + dress) % 2 == 0)
                            Shirt(pen, fill, trim);
                        else
                            Tee(pen, fill, trim);
                    }
                );
            }
        }
        else
        {
            pen.Line("M586 22V40", 9).Dot(586, 34, 15, "#a8713f", Bold);
            pen.In(
                560,
                70,
                0,
                1.28,
                () =>
                {
                    Hanger(pen);
                    Shirt(pen, pen.Pick(Cloths), "#f4eee0");
                }
            );
            pen.Shadow(270, 536, 200, 20);
            for (var i = 0; i < 5; i++)
            {
                var fill = Cloths[(pen.I(0, 3) + (i * 2)) % Cloths.Length];
                var y = 496 - (i * 52);
                pen.Body(
                    D(
                        $"M{104 + (i * 5)} {y}h{330 - (i * 10)}a24 24 0 0 1 0 48h-{330 - (i * 10)}c-30 0-30-48 0-48z"
                    ),
                    fill,
                    () =>
                    {
                        if (i % 2 == 0)
                            pen.Line(D($"M90 {y + 16}H470M90 {y + 32}H470"), 5, "#f4eee0", 0.55);
                        pen.Shade(D($"M360 {y}H480V{y + 60}H360z"), 0.12);
                    }
                );
                pen.Line(D($"M{112 + (i * 5)} {y + 24}H{400 - (i * 5)}"), Fine, pen.Ink, 0.5);
            }
        }
    }

    private static void Hanger(Pen pen) =>
        pen.Line("M0 30V6C0-12 22-14 20-28M-58 66 0 30 58 66", 6, "#5b4630");

    private static void Shirt(Pen pen, string fill, string trim)
    {
        pen.Shape(
            "M-62 50-126 92-108 218-66 206V130zM62 50 126 92 108 218 66 206V130z",
            fill,
            Bold
        );
        pen.Body(
            "M-62 50C-40 42-28 40-22 38L0 66 22 38C28 40 40 42 62 50L74 286H-74z",
            fill,
            () =>
            {
                for (var i = -4; i < 5; i++)
                    pen.Line(D($"M{i * 22} 40V290"), 4, trim, 0.5);
                pen.Shade("M34 40H90V290H40z", 0.12);
            }
        );
        pen.Shape("M-24 36-8 30 0 64-30 82zM24 36 8 30 0 64 30 82z", fill, Fine * 1.3)
            .Line("M0 66V286", Fine);
        for (var y = 96; y < 270; y += 40)
            pen.Dot(8, y, 4.5, trim, 2);
        pen.Box(24, 118, 38, 42, 4, fill, Fine);
    }

    private static void Tee(Pen pen, string fill, string trim)
    {
        pen.Body(
            "M-60 50C-40 44-26 40-22 38-10 58 10 58 22 38 26 40 40 44 60 50L124 104 92 150 72 132V282H-72V132L-92 150-124 104z",
            fill,
            () =>
            {
                pen.Box(-130, 168, 260, 22, 0, trim, 0).Box(-130, 202, 260, 10, 0, trim, 0);
                pen.Shade("M36 30H140V290H44z", 0.12);
            }
        );
        pen.Line("M-30 42C-12 70 12 70 30 42M-72 132-66 92M72 132 66 92", Fine);
    }

    private static void AoDai(Pen pen, string fill, string trim)
    {
        pen.Shape("M-36 250-46 412H-4L0 300 4 412H46L36 250z", "#f8f3e6", Bold);
        pen.Shape("M-52 54-98 222-74 232-40 130zM52 54 98 222 74 232 40 130z", fill, Bold);
        pen.Body(
            "M-52 54C-34 44-22 42-18 34H18C22 42 34 44 52 54L38 150 62 370C20 386-20 386-62 370L-38 150z",
            fill,
            () =>
            {
                pen.Shade("M22 40H70V390H30z", 0.12);
                foreach (
                    var (x, y, r) in new[]
                    {
                        (-18, 330, 17),
                        (14, 300, 13),
                        (-30, 286, 10),
                        (30, 344, 11),
                    }
                )
                    for (var petal = 0; petal < 5; petal++)
                        pen.In(
                            x,
                            y,
                            petal * 72,
                            1,
                            () => pen.Oval(0, -r * 0.62, r * 0.36, r * 0.6, trim)
                        );
            }
        );
        pen.Shape(
                "M-19 36C-20 24-16 18-14 14H14C16 18 20 24 19 36 8 44-8 44-19 36z",
                fill,
                Bold * 0.8
            )
            .Line("M0 40C14 60 34 66 46 78", Fine);
    }
}
