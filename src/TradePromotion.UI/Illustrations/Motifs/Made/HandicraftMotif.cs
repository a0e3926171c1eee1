using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Basket, conical hat, lanterns, lacquer.</summary>
internal static class HandicraftMotif
{
    public static void Draw(Pen pen)
    {
        var cane = pen.Pick("#d3a25c", "#c08a4a", "#e0bd7e");
        switch (pen.I(0, 3))
        {
            case 0:
                pen.In(330, 524, 0, 1.15, () => Basket(pen, cane));
                pen.In(590, 470, 8, 1.05, () => Hat(pen));
                break;
            case 1:
                foreach (
                    var (x, y, s, c) in new[]
                    {
                        (210, 60, 1.0, "#c7372b"),
                        (410, 20, 1.2, "#e3a93b"),
                        (610, 74, 0.95, "#0f6b5c"),
                    }
                )
                    pen.In(x, y, 0, s, () => Lantern(pen, c));
                LacquerBox(pen, 400, 530, pen.Pick("#7d1f1a", "#1b2b28", "#0f4a40"));
                break;
            default:
                LacquerBox(pen, 570, 526, pen.Pick("#7d1f1a", "#1b2b28"));
                pen.In(280, 524, 0, 0.98, () => Basket(pen, cane));
                pen.In(
                    610,
                    30,
                    0,
                    0.95,
                    () => Lantern(pen, pen.Pick("#c7372b", "#e3a93b", "#bb4f83"))
                );
                break;
        }
    }

    private static void Basket(Pen pen, string cane)
    {
        pen.Shadow(8, 0, 180, 20);
        pen.Line("M-130-190C-120-400 120-400 130-190", 24)
            .Line("M-130-190C-120-400 120-400 130-190", 13, cane);
        pen.Body(
            "M-168-196H168L134-12C60 4-60 4-134-12z",
            cane,
            () =>
            {
                for (var row = 0; row < 8; row++)
                for (var i = -7; i < 8; i++)
                    pen.Box(
                        (i * 32) + (row % 2 * 16) - 13,
                        -190 + (row * 25),
                        26,
                        20,
                        9,
                        row % 2 == 0 ? "#b98443" : "#e6c78f",
                        2
                    );
                pen.Shade("M70-200H190V10H50z", 0.13);
            }
        );
        pen.Box(-182, -214, 364, 36, 18, cane, Bold)
            .Line(
                "M-150-212-138-180M-110-212-98-180M-70-212-58-180M-30-212-18-180M10-212 22-180M50-212 62-180M90-212 102-180M130-212 142-180",
                Fine
            );
    }

    private static void Hat(Pen pen)
    {
        pen.Shadow(0, 54, 170, 16);
        pen.Body(
            "M0-150C10-150 150 20 170 48 90 78-90 78-170 48-150 20-10-150 0-150z",
            "#ecd8a8",
            () =>
            {
                for (var i = 1; i < 8; i++)
                    pen.Line(
                        D(
                            $"M{-24 * i} {-130 + (i * 24)}Q0 {-106 + (i * 26)} {24 * i} {-130 + (i * 24)}"
                        ),
                        3,
                        "#b98d4f"
                    );
                pen.Shade("M20-150C80-60 90 20 70 80H190V-150z", 0.12);
            }
        );
        pen.Line("M-130 56C-110 120 80 130 120 58", 6, "#bb4f83");
    }

    private static void Lantern(Pen pen, string fill)
    {
        pen.Line("M0-120V40M0 206V240", 5)
            .Line("M-14 240-18 300M0 240V310M14 240 18 300", 5, "#e3a93b");
        pen.Body(
            "M-34 40H34C100 70 104 176 34 206H-34C-104 176-100 70-34 40z",
            fill,
            () =>
                pen.Line(
                        "M-26 40C-66 80-66 166-26 206M0 40V206M26 40C66 80 66 166 26 206",
                        3,
                        "#1b2b28",
                        0.45
                    )
                    .Light("M-60 70C-84 100-84 146-60 176L-48 170C-66 140-66 104-48 76z", 0.35)
        );
        pen.Box(-38, 26, 76, 18, 4, "#5b4630", Fine * 1.3)
            .Box(-38, 202, 76, 18, 4, "#5b4630", Fine * 1.3);
    }

    private static void LacquerBox(Pen pen, double x, double y, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                pen.Shadow(8, 0, 170, 18);
                pen.Body(
                    "M-150-96H150V-8C90 6-90 6-150-8z",
                    fill,
                    () =>
                        pen.Line("M-160-40C-100-30 100-30 160-40", 4, "#e3b04b")
                            .Light("M-130-90H-112V0H-130z", 0.2)
                );
                pen.Body(
                    "M-160-104C-150-170 150-170 160-104 90-88-90-88-160-104z",
                    fill,
                    () =>
                    {
                        for (var petal = 0; petal < 8; petal++)
                            pen.In(
                                0,
                                -126,
                                petal * 45,
                                1,
                                () => pen.Oval(0, -16, 6, 13, "#e3b04b")
                            );
                        pen.Line(
                            "M-110-112C-80-140-50-140-34-126M110-112C80-140 50-140 34-126",
                            4,
                            "#e3b04b"
                        );
                    }
                );
                pen.Dot(0, -126, 6, "#f6ecd6");
            }
        );
}
