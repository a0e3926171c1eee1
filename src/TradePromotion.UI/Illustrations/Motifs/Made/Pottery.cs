using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>What ceramics are made of: bodies and painted bands.</summary>
internal static class Pottery
{
    public static void Vase(
        Pen pen,
        string body,
        string clay,
        string paint,
        double mouth,
        double top
    )
    {
        pen.Oval(0, top, mouth, 10, "#3c2f28", Bold);
        pen.Body(
            body,
            clay,
            () =>
            {
                Band(pen, top * 0.72, paint);
                foreach (var x in new[] { -62, 0, 62 })
                    pen.In(
                        x,
                        top * 0.34,
                        0,
                        Math.Min(1, -top / 300),
                        () =>
                        {
                            foreach (var turn in new[] { -60, -30, 0, 30, 60 })
                                pen.In(
                                    0,
                                    20,
                                    turn,
                                    1,
                                    () =>
                                        pen.Shape(
                                            "M0 0C-14-14-12-38 0-52 12-38 14-14 0 0z",
                                            "none",
                                            4,
                                            paint
                                        )
                                );
                            pen.Line("M-30 30C-10 22 10 22 30 30", 4, paint);
                        }
                    );
                Band(pen, -22, paint);
                pen.Shade(D($"M30 {top - 10}C70 {top * 0.6} 60 -60 30 10H160V{top - 10}z"), 0.13)
                    .Light(
                        D(
                            $"M-70 {top * 0.66}C-84 {top * 0.5} -80 {top * 0.34} -70 {top * 0.24}l10 -4C-68 {top * 0.36} -70 {top * 0.52} -58 {top * 0.66}z"
                        ),
                        0.55
                    );
            }
        );
    }

    public static void Band(Pen pen, double y, string paint) =>
        pen.Line(D($"M-200 {y - 14}H200M-200 {y + 14}H200"), 4, paint)
            .Line(
                D($"M-120 {y}q10-14 20 0t20 0 20 0 20 0 20 0 20 0 20 0 20 0 20 0 20 0 20 0 20 0"),
                4,
                paint
            );

    public static void Lotus(Pen pen, double x, double y, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                foreach (var turn in new[] { -62, 62, -32, 32, 0 })
                    pen.In(
                        0,
                        14,
                        turn,
                        1,
                        () => pen.Shape("M0 8C-22-12-20-40 0-62 20-40 22-12 0 8z", fill, Fine * 1.2)
                    );
            }
        );
}
