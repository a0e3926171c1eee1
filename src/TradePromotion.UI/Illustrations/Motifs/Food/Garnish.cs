using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>What lies beside seafood.</summary>
internal static class Garnish
{
    public static void Plate(Pen pen, double x, double y, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
                pen.Shadow(6, 54, 350, 40)
                    .Oval(0, 26, 340, 84, fill, Bold)
                    .Oval(0, 16, 268, 56, fill, Fine)
        );

    public static void Lime(Pen pen, double x, double y, double scale, string fill) =>
        pen.In(
            x,
            y,
            -12,
            scale,
            () =>
            {
                pen.Dot(0, 0, 56, fill, Bold).Dot(0, 0, 45, "#f6f3d4");
                for (var i = 0; i < 8; i++)
                    pen.In(
                        0,
                        0,
                        i * 45,
                        1,
                        () => pen.Shape("M0-6-13-36A40 40 0 0 1 13-36z", fill, 0)
                    );
            }
        );

    public static void Dill(Pen pen, double x, double y) =>
        pen.In(
            x,
            y,
            pen.R(-14, 14),
            1,
            () =>
            {
                pen.Line("M0 30C6-10 0-50 10-104", 5, "#3f7548");
                for (var i = 0; i < 6; i++)
                {
                    var (ly, w) = (14 - (i * 20), 46 - (i * 5));
                    pen.Line(
                        D(
                            $"M4 {ly}q-{w / 2} -6 -{w} -26M4 {ly}q{w / 2} -6 {w} -26M-{w / 2} {ly - 10}l-4 -18M{w / 2 + 4} {ly - 10}l4 -18"
                        ),
                        4,
                        "#4f8a57"
                    );
                }
            }
        );

    public static void Ice(Pen pen, int count, double x, double y, double dx, double dy)
    {
        for (var i = 0; i < count; i++)
            pen.In(
                x - dx + ((i + 0.5) * 2 * dx / count),
                y + pen.R(-dy, dy),
                pen.R(-30, 30),
                1,
                () =>
                    pen.Box(-30, -28, 60, 56, 12, "#e8f4f8", Fine)
                        .Line("M-14-14H6M-14-14V4", 4, "#fff")
                        .Line("M16 14V0", Fine, "#9fc0cc")
            );
    }
}
