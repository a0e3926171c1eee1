using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Tableware;

namespace TradePromotion.UI;

/// <summary>Coffee: phin, sack, pouch.</summary>
internal static class CoffeeMotif
{
    private const string Green = "#4f8a57";

    public static void Draw(Pen pen)
    {
        var roast = pen.Pick("#5a3422", "#6f4329", "#47291c");
        switch (pen.I(0, 3))
        {
            case 0:
                Scene.Leaf(pen, 566, 424, -34, 1.3, Green);
                Scene.Leaf(pen, 584, 448, 14, 1.1, "#3f7548");
                Cherries(pen, 560, 410);
                Phin(pen, 350, Scene.Base + 8, roast);
                Beans(pen, roast, 540, 512, 7, 90, 30);
                break;
            case 1:
                Sack(
                    pen,
                    330,
                    Scene.Base + 20,
                    pen.Pick("#cfae7e", "#c7a06c"),
                    () => Heap(pen, roast)
                );
                Cup(pen, 585, Scene.Base + 20, roast, pen.Pick("#f7f2e6", "#2f7263", "#b4532f"));
                Beans(pen, roast, 500, 545, 5, 60, 14);
                break;
            default:
                Scene.Leaf(pen, 210, 330, -150, 1.2, Green);
                Scene.Leaf(pen, 214, 350, 165, 1, "#3f7548");
                Cherries(pen, 190, 340);
                Pouch(
                    pen,
                    360,
                    Scene.Base + 18,
                    pen.Pick("#23443c", "#7b3f2a", "#2c3867"),
                    () => Bean(pen, 0, -168, 0, 2.1, roast)
                );
                Cup(pen, 580, Scene.Base + 22, roast, pen.Pick("#f7f2e6", "#e3b04b", "#2b6cb0"));
                Beans(pen, roast, 250, 540, 5, 80, 16);
                break;
        }
    }

    private static void Bean(Pen pen, double x, double y, double turn, double scale, string fill) =>
        pen.In(
            x,
            y,
            turn,
            scale,
            () =>
                pen.Oval(0, 0, 27, 19, fill, Fine * 1.2)
                    .Line("M-24-3C-10-12 8 12 25 2", 3, "#f0dcc0", 0.75)
        );

    private static void Beans(
        Pen pen,
        string fill,
        double x,
        double y,
        int count,
        double dx,
        double dy
    )
    {
        for (var i = 0; i < count; i++)
            Bean(
                pen,
                x + pen.R(-dx, dx),
                y + pen.R(-dy, dy),
                pen.R(0, 180),
                pen.R(0.85, 1.1),
                fill
            );
    }

    private static void Heap(Pen pen, string roast)
    {
        foreach (
            var (x, y) in new[]
            {
                (-104, 0),
                (-52, -4),
                (2, 2),
                (56, -4),
                (104, 2),
                (-78, -26),
                (-24, -30),
                (32, -30),
                (82, -24),
                (-46, -52),
                (6, -58),
                (54, -50),
            }
        )
            Bean(pen, x, y, pen.R(-50, 50), 1.15, roast);
    }

    private static void Phin(Pen pen, double x, double y, string roast) =>
        pen.In(
            x,
            y,
            0,
            1.06,
            () =>
            {
                pen.Shadow(12, 0, 140, 18);
                pen.Body(
                    "M-92-200H92L74-4H-74z",
                    "#eaf2ef",
                    () =>
                    {
                        pen.Shape("M-90-132H90L76 6H-76z", roast, 0)
                            .Shape("M-80-46H80V10H-80z", "#f3e3c6", 0);
                        pen.Line("M-78-46Q0-34 78-46", Fine);
                        pen.Shade("M40-200 28 6H100V-200z", 0.12)
                            .Light("M-74-190-60-20H-46L-58-190z", 0.5);
                    }
                );
                pen.Shape("M-128-214H128L118-198H-118z", "#c9d0cf", Bold);
                pen.Body(
                    "M-72-330H72L66-214H-66z",
                    "#dfe5e4",
                    () =>
                        pen.Shade("M26-330 24-210H90V-330z", 0.2)
                            .Light("M-52-326-48-218H-36L-38-326z", 0.7)
                );
                pen.Shape("M-84-338H84V-326H-84z", "#c9d0cf", Bold)
                    .Shape("M-14-360H14L18-338H-18z", "#8b9694", Bold);
                pen.Line("M0-196V-150M-10-190V-176M12-190V-170", 4, roast);
            }
        );

    private static void Cherries(Pen pen, double x, double y)
    {
        foreach (
            var (dx, dy, colour) in new[]
            {
                (-14, 18, "#c7372b"),
                (26, 34, "#a92a22"),
                (0, 56, "#d9573f"),
                (40, 4, "#7fa04a"),
            }
        )
        {
            pen.Dot(x + dx, y + dy, 25, colour, Bold * 0.8);
            pen.Oval(x + dx - 8, y + dy - 8, 6, 4, "#fff", 0, -30);
        }
    }
}
