using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>Pepper: mortar, corns, hanging spikes.</summary>
internal static class PepperMotif
{
    private const string Green = "#4f8a57";

    public static void Draw(Pen pen)
    {
        string[] corns = pen.I(0, 3) switch
        {
            0 => ["#2b2a28", "#3a3733", "#45403a"],
            1 => ["#f1e6cd", "#e6d7b6", "#dccaa2"],
            _ => ["#b23a2a", "#2b2a28", "#5d8a3f"],
        };
        for (var i = 0; i < 3; i++)
            Spike(
                pen,
                560 + (i * 62),
                66 + (i % 2 * 34),
                pen.R(-8, 8),
                pen.Pick("#5d8a3f", "#6f9a45", "#b23a2a")
            );
        Scene.Leaf(pen, 596, 96, 158, 1.3, Green);
        Scene.Leaf(pen, 640, 86, 24, 1.15, "#3f7548");
        var stone = pen.Pick("#9aa3a0", "#8a5a36", "#d7cfc0");
        pen.In(
            330,
            Scene.Base + 26,
            0,
            1,
            () =>
            {
                pen.Shadow(10, 0, 190, 24);
                pen.In(
                    60,
                    -236,
                    32,
                    1,
                    () =>
                        pen.Shape("M-16 150V-90a26 26 0 0 1 52 0V150z", stone, Bold)
                            .Shade("M14 150V-112a26 26 0 0 1 22 22V150z")
                );
                pen.Oval(0, -206, 152, 34, "#3b3f3d", Bold);
                for (var i = 0; i < 22; i++)
                    pen.Dot(
                        pen.R(-122, 122),
                        -206 + pen.R(-18, 8),
                        12,
                        corns[i % corns.Length],
                        Fine
                    );
                pen.Body(
                    "M-154-206C-150-160-132-66-92-40L-104-4H104L92-40C132-66 150-160 154-206 130-176-130-176-154-206z",
                    stone,
                    () =>
                        pen.Shade("M60-190C50-110 44-60 30 0H180V-240z")
                            .Light(
                                "M-128-176C-120-120-108-80-92-60L-78-66C-100-100-110-140-112-172z",
                                0.35
                            )
                );
                pen.Line("M-92-40C-40-28 40-28 92-40");
            }
        );
        for (var i = 0; i < 16; i++)
            pen.Dot(
                500 + pen.R(0, 230),
                500 + pen.R(0, 66),
                pen.R(10, 14),
                corns[i % corns.Length],
                Fine
            );
    }

    private static void Spike(Pen pen, double x, double y, double turn, string fill) =>
        pen.In(
            x,
            y,
            turn,
            1,
            () =>
            {
                pen.Line("M0 0V260", 6, "#5b7a3c");
                for (var i = 0; i < 22; i++)
                {
                    var side = i % 3 - 1;
                    pen.Dot(
                        (side * 17) + pen.R(-3, 3),
                        28 + (i * 10.5),
                        13.5 - (i * 0.18),
                        i % 7 == 3 ? "#b23a2a" : fill,
                        Fine
                    );
                }
            }
        );
}
