using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Sneakers, or loafers on their box.</summary>
internal static class FootwearMotif
{
    public static void Draw(Pen pen)
    {
        var main = pen.Pick("#b4532f", "#2b6cb0", "#0f6b5c", "#f4eee0", "#3f4b85", "#d9a92f");
        var trim = pen.Pick("#f4eee0", "#1b2b28", "#e3b04b");
        if (pen.I(0, 3) < 2)
        {
            pen.Shadow(400, 520, 300, 26);
            pen.In(500, 424, -2, 1.22, () => Sneaker(pen, main, trim));
            pen.In(340, 508, 3, 1.5, () => Sneaker(pen, main, trim));
        }
        else
        {
            pen.Shadow(410, 538, 310, 22);
            pen.Body(
                "M190 380H650V540H190z",
                pen.Pick("#d3a873", "#c9d8cf", "#e6c0b4"),
                () => pen.Shade("M520 380H660V550H520z", 0.12)
            );
            pen.Shape("M170 350H670V404H170z", pen.Palette.Cloth, Bold);
            pen.Box(350, 444, 140, 50, 8, "#f6ecd6", Fine)
                .Line("M374 462H466M390 478H450", 5, pen.Palette.Cloth);
            pen.In(
                470,
                300,
                -3,
                1.04,
                () => Loafer(pen, pen.Pick("#7b4a2b", "#3b2a24", "#a8713f"))
            );
            pen.In(350, 346, 2, 1.24, () => Loafer(pen, pen.Pick("#7b4a2b", "#3b2a24", "#a8713f")));
        }
    }

    private static void Sneaker(Pen pen, string main, string trim)
    {
        pen.Body(
            "M-170-22C-178-70-170-116-150-154-128-164-104-156-86-142-56-116-16-98 40-88 104-78 154-66 172-30V-14H-170z",
            main,
            () =>
            {
                pen.Shape("M92-90C140-78 172-58 182-10H60C64-46 74-70 92-90z", trim, 0);
                pen.Shape("M-180-60C-130-66-124-30-128 0H-190z", trim, 0);
                pen.Line("M-112-20C-60-22-20-60 30-92M-86-18C-30-24 10-50 52-86", 9, trim);
                pen.Shade("M-180-34C-60-22 80-26 190-40V10H-180z", 0.12);
            }
        );
        pen.Line("M-148-152C-132-128-116-118-92-112", Fine * 1.3);
        pen.Line("M-62-124-34-146M-38-112-8-132M-12-102 18-122M14-96 42-114", 11)
            .Line("M-62-124-34-146M-38-112-8-132M-12-102 18-122M14-96 42-114", 5, "#fffdf6");
        pen.Body(
            "M-182-28C-60-18 60-20 180-30 190-10 184 12 168 12H-166C-186 12-190-10-182-28z",
            "#fffdf6",
            () =>
                pen.Line("M-190-8H190", Fine, main)
                    .Line(
                        "M-150 0V16M-120 0V16M-90 0V16M-60 0V16M-30 0V16M0 0V16M30 0V16M60 0V16M90 0V16M120 0V16M150-2V14",
                        Fine,
                        pen.Ink,
                        0.4
                    )
        );
    }

    private static void Loafer(Pen pen, string fill)
    {
        pen.Shape("M-168-4H-92V22H-164zM-92 0C0 14 80 14 166 2L170 18H-92z", "#2a201b", Bold);
        pen.Body(
            "M-168 0C-176-40-172-70-160-92-140-98-120-92-104-78-84-56-50-52-20-62 10-86 60-84 110-62 152-44 176-20 170 4 100 16-80 16-168 0z",
            fill,
            () =>
                pen.Shade("M-180-20C-60 0 80-2 180-16V30H-180z", 0.18)
                    .Light("M90-58C120-50 144-34 154-20L140-18C128-32 110-42 88-48z", 0.4)
        );
        pen.Line("M-20-62C20-44 80-36 150-26M-104-78C-96-40-110-16-120 0", Fine)
            .Shape("M-14-66C10-80 36-82 56-78L48-46C26-44 6-42-8-36z", fill, Bold * 0.8);
        pen.Dot(22, -58, 8, "#e3b04b", Fine);
    }
}
