using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Tableware;

namespace TradePromotion.UI;

/// <summary>Cartons, pouch and jar, gift box.</summary>
internal static class PackagingMotif
{
    public static void Draw(Pen pen)
    {
        var kraft = pen.Pick("#d3a873", "#c79a62", "#dcb98a");
        switch (pen.I(0, 3))
        {
            case 0:
                Carton(pen, 330, 530, 300, 190, kraft);
                Carton(pen, 330, 340, 220, 150, kraft);
                Carton(pen, 590, 540, 170, 150, "#e2c59b");
                break;
            case 1:
                Pouch(
                    pen,
                    260,
                    Scene.Base + 24,
                    pen.Pick("#0f6b5c", "#b4532f", "#3f4b85", kraft),
                    () =>
                        pen.In(
                            0,
                            -150,
                            0,
                            0.62,
                            () =>
                            {
                                foreach (var turn in new[] { -60, -30, 0, 30, 60 })
                                    pen.In(
                                        0,
                                        40,
                                        turn,
                                        1,
                                        () =>
                                            pen.Shape(
                                                "M0 0C-26-26-22-70 0-96 22-70 26-26 0 0z",
                                                "none",
                                                9,
                                                pen.Palette.Cloth
                                            )
                                    );
                            }
                        )
                );
                Jar(pen, 470, 528, pen.Pick("#d9a92f", "#b23a2a", "#6f9a45"));
                Carton(pen, 640, 536, 170, 190, kraft);
                break;
            default:
                Gift(
                    pen,
                    330,
                    530,
                    pen.Pick("#0f6b5c", "#b4532f", "#3f4b85", "#672c5b"),
                    pen.Pick("#e3b04b", "#f4eee0")
                );
                Bag(pen, 600, 532, pen.Pick("#f4eee0", kraft, "#d97c9c"));
                break;
        }
    }

    private static void Carton(Pen pen, double x, double y, double w, double h, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                var (half, side) = (w / 2, w * 0.22);
                pen.Shadow(side / 2, 0, half + side, 16);
                pen.Shape(
                        D($"M{half} {-h}l{side} {-side * 0.7}v{h - (side * 0.3)}l{-side} {side}z"),
                        fill,
                        Bold
                    )
                    .Shade(
                        D($"M{half} {-h}l{side} {-side * 0.7}v{h - (side * 0.3)}l{-side} {side}z"),
                        0.22
                    );
                pen.Shape(
                        D($"M{-half} {-h}l{side} {-side * 0.7}h{w}l{-side} {side * 0.7}z"),
                        fill,
                        Bold
                    )
                    .Light(
                        D($"M{-half} {-h}l{side} {-side * 0.7}h{w}l{-side} {side * 0.7}z"),
                        0.25
                    );
                pen.Body(
                    D($"M{-half} {-h}h{w}v{h}h{-w}z"),
                    fill,
                    () =>
                        pen.Box(-half, -h + 14, w, 3, 0, "#a8713f", 0)
                            .Box(-26, -h, 52, h * 0.34, 0, pen.Palette.Cloth, 0)
                );
                pen.Shape(
                    D($"M-26 {-h}l{side} {-side * 0.7}h52l{-side} {side * 0.7}z"),
                    pen.Palette.Cloth,
                    Fine
                );
                pen.In(
                    half - (w * 0.22),
                    -h * 0.24,
                    0,
                    w / 300,
                    () =>
                        pen.Line(
                            "M-40 20V-20M-40-20-54-4M-40-20-26-4M10 20V-20M10-20-4-4M10-20 24-4M-58 34H30",
                            7
                        )
                );
                pen.Box(-half + (w * 0.08), -h * 0.4, w * 0.34, h * 0.26, 4, "#f6ecd6", Fine);
            }
        );

    private static void Jar(Pen pen, double x, double y, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                pen.Shadow(6, 0, 92, 13);
                pen.Body(
                    "M-70-190C-84-170-84-150-84-130V-18C-84 6 84 6 84-18V-130C84-150 84-170 70-190z",
                    "#eaf2ef",
                    () =>
                        pen.Box(-100, -150, 200, 160, 0, fill, 0)
                            .Shade("M34-200H100V20H24z", 0.13)
                            .Light("M-66-176-66-20H-52L-52-178z", 0.5)
                );
                pen.Box(-78, -228, 156, 42, 10, pen.Palette.Cloth, Bold)
                    .Box(-58, -126, 116, 78, 8, "#f6ecd6", Fine)
                    .Line("M-34-100H34M-22-80H22", 5, pen.Palette.Cloth);
            }
        );

    private static void Gift(Pen pen, double x, double y, string fill, string ribbon) =>
        pen.In(
            x,
            y,
            0,
            1.08,
            () =>
            {
                pen.Shadow(8, 0, 190, 20);
                pen.Body(
                    "M-150-190H150V0H-150z",
                    fill,
                    () =>
                        pen.Box(-26, -200, 52, 210, 0, ribbon, 0).Shade("M80-200H160V10H80z", 0.14)
                );
                pen.Body(
                    "M-170-250H170V-184H-170z",
                    fill,
                    () =>
                        pen.Box(-28, -260, 56, 90, 0, ribbon, 0)
                            .Light("M-170-250H170V-236H-170z", 0.2)
                );
                pen.Shape(
                        "M0-250C-40-330-130-330-120-280-116-254-50-250 0-250zM0-250C40-330 130-330 120-280 116-254 50-250 0-250z",
                        ribbon,
                        Bold
                    )
                    .Dot(0, -252, 18, ribbon, Bold);
            }
        );

    private static void Bag(Pen pen, double x, double y, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                pen.Shadow(6, 0, 120, 14);
                pen.Line("M-46-250C-46-330 46-330 46-250", 7, "#7d4f0e");
                pen.Body(
                    "M-104-256H104L96 0H-96z",
                    fill,
                    () => pen.Shade("M56-260H120V10H50z", 0.13)
                );
                pen.Dot(0, -130, 44, pen.Palette.Cloth, Fine);
                foreach (var turn in new[] { -50, 0, 50 })
                    pen.In(
                        0,
                        -108,
                        turn,
                        0.5,
                        () => pen.Shape("M0 0C-26-26-22-70 0-96 22-70 26-26 0 0z", "#f6ecd6", 0)
                    );
            }
        );
}
