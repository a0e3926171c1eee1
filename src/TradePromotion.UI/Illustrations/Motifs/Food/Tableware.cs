using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>What food is put in.</summary>
internal static class Tableware
{
    public static void Sack(Pen pen, double x, double y, string fill, Action heap) =>
        pen.In(
            x,
            y,
            0,
            1.08,
            () =>
            {
                pen.Shadow(10, -2, 178, 22);
                pen.In(0, -236, 0, 1, heap);
                pen.Body(
                    "M-138-238C-168-150-172-50-146 0H146C172-50 168-150 138-238 120-214 96-232 70-218 40-204 20-224-6-216-40-206-58-228-88-216-112-210-124-226-138-238z",
                    fill,
                    () =>
                    {
                        for (var i = -170; i < 180; i += 22)
                            pen.Line(D($"M{i}-240V10"), 2, "#8a6a3c", 0.28)
                                .Line(D($"M-180 {i - 60}H180"), 2, "#8a6a3c", 0.28);
                        pen.Shade("M70-240C104-150 100-60 84 4H190V-240z");
                    }
                );
                pen.Shape("M-62-150H62V-62H-62z", "#f6ecd6", Fine)
                    .Line("M-40-124H40M-40-106H40M-24-88H24", 5, pen.Palette.Cloth);
            }
        );

    public static void Bowl(Pen pen, double x, double y, string fill, Action heap) =>
        pen.In(
            x,
            y,
            0,
            1.12,
            () =>
            {
                pen.Shadow(8, 0, 170, 20);
                pen.In(0, -146, 0, 1, heap);
                pen.Body(
                    "M-182-150C-176-62-112-14-66-12V0H66V-12C112-14 176-62 182-150 100-126-100-126-182-150z",
                    fill,
                    () =>
                        pen.Shade("M60-150C70-80 60-30 30 6H200V-160z")
                            .Light(
                                "M-158-118C-148-74-124-48-104-36L-92-46C-116-66-128-90-134-114z",
                                0.4
                            )
                );
                pen.Line("M-128-66C-60-46 60-46 128-66", Fine, pen.Ink, 0.6);
            }
        );

    public static void Pouch(Pen pen, double x, double y, string fill, Action emblem) =>
        pen.In(
            x,
            y,
            0,
            1.06,
            () =>
            {
                pen.Shadow(10, 0, 150, 18);
                pen.Body(
                    "M-124-346H124L132-300C122-220 124-100 140-8-40 8-60 6-140-8-124-100-122-220-132-300z",
                    fill,
                    () =>
                    {
                        pen.Shade("M84-350C76-240 80-120 96 10H170V-350z");
                        pen.Box(-86, -250, 172, 168, 12, "#f6ecd6", 0);
                    }
                );
                pen.Line("M-130-312H130", Fine, "#f6ecd6")
                    .Line("M-54-116H54M-32-100H32", 6, pen.Palette.Cloth);
                emblem();
            }
        );

    public static void Cup(Pen pen, double x, double y, string drink, string fill) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                pen.Shadow(6, 0, 128, 16);
                pen.Oval(0, -14, 124, 22, fill, Bold).Oval(0, -18, 84, 12, fill, Fine);
                pen.Line("M66-104c56-14 62 62-8 62", 15).Line("M66-104c56-14 62 62-8 62", 6, fill);
                pen.Body(
                    "M-84-126H84C84-62 58-20 0-20S-84-62-84-126z",
                    fill,
                    () => pen.Shade("M34-126C34-70 20-30 0-16H100V-130z")
                );
                pen.Oval(0, -126, 84, 18, drink, Bold).Oval(-22, -128, 26, 5, "#fff");
                Steam(pen, 0, -160);
            }
        );

    public static void Steam(Pen pen, double x, double y) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
                pen.Line(
                    "M-26 0C-44-24-8-40-24-66M8 0C-10-26 28-46 10-78M40 0C24-22 56-38 42-60",
                    6,
                    "#fff",
                    0.75
                )
        );
}
