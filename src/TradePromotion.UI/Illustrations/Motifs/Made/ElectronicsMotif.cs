using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Phone, speaker, headphones, circuit board.</summary>
internal static class ElectronicsMotif
{
    public static void Draw(Pen pen)
    {
        var shell = pen.Pick("#1f2d3d", "#e9e6df", "#0f4a40", "#b4532f");
        var glow = pen.Pick("#4cbfa6", "#74aee6", "#e3b04b", "#e08ab4");
        switch (pen.I(0, 3))
        {
            case 0:
                pen.In(590, 520, 0, 1, () => Speaker(pen, shell, glow));
                pen.In(330, 522, -5, 1.06, () => Phone(pen, shell, glow));
                break;
            case 1:
                pen.In(360, 500, 0, 1, () => Board(pen, glow));
                pen.In(640, 524, 5, 0.74, () => Phone(pen, shell, glow));
                break;
            default:
                pen.In(290, 516, 0, 1.06, () => Headphones(pen, shell, glow));
                pen.In(628, 520, 0, 0.9, () => Speaker(pen, shell, glow));
                break;
        }
    }

    private static void Phone(Pen pen, string shell, string glow)
    {
        pen.Shadow(10, 0, 130, 16);
        pen.Box(-104, -404, 208, 400, 32, shell, Bold);
        pen.Body(
            "M-86-372a16 16 0 0 1 16-16H70a16 16 0 0 1 16 16V-36a16 16 0 0 1-16 16H-70a16 16 0 0 1-16-16z",
            "#f6f3ea",
            () =>
            {
                pen.Shape("M-90-392H90V-250C40-220-40-280-90-240z", glow, 0)
                    .Dot(44, -330, 24, "#fff");
                pen.Shape(
                    "M-90-256C-50-300-20-250 10-280 40-304 60-270 90-290V-220H-90z",
                    "#1b2b28",
                    0
                );
                pen.Box(-64, -200, 56, 56, 12, glow, 0)
                    .Box(8, -200, 56, 56, 12, "#d9d4c6", 0)
                    .Box(-64, -128, 56, 56, 12, "#d9d4c6", 0)
                    .Box(8, -128, 56, 56, 12, glow, 0);
                pen.Light("M-20-400H40L-60 0H-120z", 0.22);
            }
        );
        pen.Box(-30, -386, 60, 14, 7, "#1b2b28", 0).Line("M-26-34H26", 6, "#1b2b28");
    }

    private static void Speaker(Pen pen, string shell, string glow)
    {
        pen.Shadow(8, 0, 130, 16);
        pen.Body(
            "M-104-236C-104-270 104-270 104-236V-24C104 10-104 10-104-24z",
            shell,
            () =>
            {
                for (var row = 0; row < 11; row++)
                for (var i = -6; i < 7; i++)
                    pen.Dot((i * 18) + (row % 2 * 9), -206 + (row * 17), 3.4, "#fff");
                pen.Shade("M40-270H120V20H30z", 0.2);
            }
        );
        pen.Oval(0, -236, 104, 26, shell, Bold).Oval(0, -238, 66, 15, glow, Fine);
    }

    private static void Headphones(Pen pen, string shell, string glow)
    {
        pen.Shadow(0, 0, 170, 18);
        pen.Line("M-132-140C-150-380 150-380 132-140", 40)
            .Line("M-132-140C-150-380 150-380 132-140", 29, shell)
            .Line("M-80-262C-50-318 50-318 80-262", 10, glow);
        foreach (var side in new[] { -1, 1 })
            pen.In(
                side * 130,
                -96,
                side * -8,
                1,
                () =>
                    pen.Flip(
                        side < 0,
                        () =>
                        {
                            pen.Box(-62, -82, 54, 166, 26, "#3c4446", Bold);
                            pen.Body(
                                "M-14-94C50-92 66-50 66 0S50 92-14 94z",
                                shell,
                                () => pen.Shade("M30-100H80V100H20z", 0.2)
                            );
                            pen.Dot(26, 0, 22, glow, Fine * 1.3);
                        }
                    )
            );
    }

    private static void Board(Pen pen, string glow)
    {
        pen.Shadow(10, 6, 250, 20);
        pen.Body(
            "M-240-290H240V-10H-240z",
            "#12594d",
            () =>
            {
                pen.Line(
                    "M-200-260H-120L-84-220V-190M-220-150H-150L-120-150M-200-50H-130L-84-96M0-290V-240M60-290V-246L40-226M220-250H150L110-216M240-150H120M220-50H140L84-100M0 0V-70M-60 0V-50L-40-76",
                    6,
                    glow
                );
                foreach (
                    var (x, y) in new[]
                    {
                        (-200, -260),
                        (-220, -150),
                        (-200, -50),
                        (220, -250),
                        (220, -50),
                        (-180, -200),
                        (180, -100),
                    }
                )
                    pen.Dot(x, y, 10, "#e3b04b", Fine);
            }
        );
        for (var i = -3; i < 4; i++)
            pen.Line(D($"M{i * 24}-244V-56M-104 {-150 + (i * 24)}H104"), 8, "#c9d0cf");
        pen.Box(-92, -236, 184, 172, 14, "#1f2d3d", Bold)
            .Box(-62, -206, 124, 112, 8, "#2e4156", Fine)
            .Dot(-74, -80, 6, glow);
        pen.Line("M-30-164H30M-30-144H10", 7, glow);
        pen.Box(-214, -126, 40, 50, 6, "#d9774f", Fine)
            .Box(150, -206, 56, 34, 6, "#e9e6df", Fine)
            .Box(160, -46, 44, 24, 4, "#e3b04b", Fine);
    }
}
