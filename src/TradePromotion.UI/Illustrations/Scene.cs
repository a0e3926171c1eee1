using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>The room a product stands in: wall, ornament, table. The table's edge is at <see cref="Edge"/>, things stand at about <see cref="Base"/>.</summary>
internal static class Scene
{
    public const double Edge = 424;
    public const double Base = 500;

    public static void Room(Pen pen)
    {
        var p = pen.Palette;
        pen.Box(0, 0, 800, 600, 0, p.Wall, 0);
        switch (pen.I(0, 7))
        {
            case 0:
                pen.Dot(pen.R(280, 520), pen.R(200, 260), pen.R(190, 235), p.Ornament);
                break;
            case 1:
                var x = pen.R(300, 500);
                pen.Shape(D($"M{x - 210} 430V250a210 210 0 0 1 420 0V430z"), p.Ornament, 0);
                break;
            case 2:
                for (var i = -1; i < 14; i++)
                    pen.Box(i * 64, 0, 30, 430, 0, p.Ornament, 0);
                break;
            case 3:
                for (var row = 0; row < 7; row++)
                for (var i = 0; i < 12; i++)
                    pen.Dot((i * 72) + (row % 2 * 36), 34 + (row * 62), 9, p.Ornament);
                break;
            case 4:
                for (var row = 0; row < 6; row++)
                for (var i = -1; i < 9; i++)
                {
                    var (cx, cy) = ((i * 104) + (row % 2 * 52), 60 + (row * 78));
                    foreach (var r in new[] { 50, 34, 18 })
                        pen.Line(D($"M{cx - r} {cy}a{r} {r} 0 0 1 {2 * r} 0"), 5, p.Ornament);
                }
                break;
            case 5:
                pen.Shape("M0 300Q120 210 240 270T480 250T800 290V430H0z", p.Ornament, 0);
                pen.Dot(pen.R(480, 660), pen.R(110, 150), 62, p.Ornament);
                break;
            default:
                Leaves(pen, 120, 150, p.Ornament, 1.5);
                Leaves(pen, 690, 190, p.Ornament, 1.7);
                break;
        }
        pen.Box(0, Edge, 800, 180, 0, p.Table, 0);
        pen.Line(D($"M-5 {Edge}H805"), Bold);
        if (pen.I(0, 3) == 0)
        {
            pen.Shape("M150 600 226 446H574L650 600z", p.Cloth, 0);
            pen.Line("M172 600 240 460M628 600 560 460", Fine, p.Table);
        }
        else if (pen.I(0, 2) == 0)
            pen.Line("M-5 560H805", Fine, pen.Ink, 0.35)
                .Line("M90 492H250M560 530H760", Fine, pen.Ink, 0.25);
    }

    /// <summary>A branch of broad leaves as a flat ornament.</summary>
    public static void Leaves(Pen pen, double x, double y, string fill, double scale) =>
        pen.In(
            x,
            y,
            pen.R(-20, 20),
            scale,
            () =>
            {
                foreach (var turn in new[] { -70, -35, 0, 35, 70 })
                    pen.In(
                        0,
                        60,
                        turn,
                        1,
                        () => pen.Shape("M0 0C-34-34-30-92 0-128 30-92 34-34 0 0z", fill, 0)
                    );
            }
        );

    /// <summary>A leaf with its rib, lying from (0,0) to the right.</summary>
    public static void Leaf(Pen pen, double x, double y, double turn, double scale, string fill) =>
        pen.In(
            x,
            y,
            turn,
            scale,
            () =>
                pen.Shape("M0 0C22-36 78-42 124-4 84 34 26 34 0 0z", fill, Bold * 0.8)
                    .Line("M6 0C40-6 80-8 112-4M40-4 58-20M64-6 82-20M46-3 62 14M72-5 86 10", Fine)
        );
}
