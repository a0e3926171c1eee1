using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Fishing boats and sampans.</summary>
internal static class Boats
{
    public static void Boat(Pen pen, double x, double y, double scale, string fill) =>
        pen.In(
            x,
            y,
            0,
            scale,
            () =>
            {
                pen.Line("M10-40V-120M10-112 66-44M10-112-50-40", 4, "#3a2d24");
                pen.Box(-36, -62, 50, 34, 4, "#f4eee0", Fine)
                    .Box(-28, -54, 14, 12, 2, "#2b6cb0", 2)
                    .Box(-8, -54, 14, 12, 2, "#2b6cb0", 2);
                pen.Body(
                    "M-108-44C-60-26 60-26 120-52 108-10 80 10 60 12H-60C-86 10-100-10-108-44z",
                    fill,
                    () =>
                        pen.Box(-120, -14, 250, 40, 0, "#b4372b", 0)
                            .Shade("M-120 4H140V20H-120z", 0.15),
                    Fine * 1.4
                );
                pen.Dot(88, -28, 7, "#fff", 2)
                    .Dot(90, -28, 3, "#1b2b28")
                    .Shape("M10-120 40-112 10-104z", "#c7372b", 2);
                pen.Line("M-130 14q20-8 40 0t40 0 40 0 40 0 40 0 40 0", 4, "#fff", 0.7);
            }
        );

    public static void Sampan(Pen pen, double x, double y, double scale, string load) =>
        pen.In(
            x,
            y,
            0,
            scale,
            () =>
            {
                foreach (
                    var (dx, dy) in new[]
                    {
                        (-46, -14),
                        (-22, -16),
                        (2, -14),
                        (-34, -32),
                        (-10, -34),
                        (-58, -4),
                        (22, -10),
                    }
                )
                    pen.Dot(dx, dy, 14, load, Fine);
                pen.Shape(
                    "M-122-22C-80 0 80 0 130-28 112 8 80 18 50 18H-56C-90 16-110 4-122-22z",
                    "#7d5029",
                    Fine * 1.4
                );
                pen.In(76, -2, 0, 0.9, () => Landscape.Person(pen, 0, 0, 1, "#672c5b"));
                pen.Line("M96-44 132 30", 5, "#4a3a2c")
                    .Line("M-140 20q20-8 40 0t40 0 40 0 40 0 40 0 40 0", 4, "#fff", 0.6);
            }
        );
}
