using static TradePromotion.UI.Pen;

namespace TradePromotion.UI;

/// <summary>A stall of the fair with its goods, and the lamps above it.</summary>
internal static class FairStall
{
    public static void Lamp(Pen pen, string fill)
    {
        pen.Line("M0-10V14M0 120V150", 6);
        pen.Body(
            "M-24 16H24C74 40 76 96 24 120H-24C-76 96-74 40-24 16z",
            fill,
            () =>
                pen.Line("M-18 16C-48 46-48 90-18 120M18 16C48 46 48 90 18 120", 4, "#1b2b28", 0.4)
                    .Light("M-40 36C-56 56-56 80-40 100L-30 96C-42 78-42 58-30 42z"),
            Bold
        );
    }

    public static void Stall(Pen pen, string fill, string goods)
    {
        pen.Line("M-130 0V-230M130 0V-230", 15).Line("M-130 0V-230M130 0V-230", 7, "#a8713f");
        if (goods.Length > 0)
        {
            Landscape.Person(
                pen,
                -10,
                -70,
                1.6,
                "#f4eee0",
                goods is "fruit" or "baskets" ? null : "#2a1d17"
            );
            pen.In(0, -96, 0, 1, () => Goods(pen, goods));
        }
        else
            pen.Box(-112, -206, 224, 120, 6, "#c9b58f", Fine * 1.4)
                .Line("M-112-176H112M-112-146H112M-112-116H112", Fine);
        pen.Body(
            "M-150-96H150V0H-150z",
            "#d3a873",
            () =>
            {
                for (var i = -5; i < 6; i++)
                    pen.Line(D($"M{i * 30}-96V4"), Fine, "#8a5a36", 0.6);
                pen.Shade("M-150-96H150V-80H-150z", 0.18);
            }
        );
        pen.Box(-160, -108, 320, 18, 6, "#a8713f", Bold);
        for (var i = 0; i < 8; i++)
            pen.Shape(
                D(
                    $"M{-132 + (i * 33)}-300H{-99 + (i * 33)}L{-126 + (i * 42)}-226a21 18 0 0 1 -42 0z"
                ),
                i % 2 == 0 ? fill : "#fdf6e8",
                Fine * 1.3
            );
        pen.Box(-136, -310, 272, 16, 6, fill, Bold);
    }

    private static void Goods(Pen pen, string kind)
    {
        switch (kind)
        {
            case "coffee":
                foreach (var x in new[] { -110, -58, 66, 112 })
                    pen.Box(x - 22, -62, 44, 60, 6, x % 4 == 0 ? "#23443c" : "#7b3f2a", Fine * 1.3)
                        .Box(x - 13, -44, 26, 24, 3, "#f6ecd6", 0);
                break;
            case "fruit":
                foreach (
                    var (x, y, c) in new[]
                    {
                        (-120, -14, "#edb53c"),
                        (-88, -14, "#edb53c"),
                        (-104, -38, "#e0913a"),
                        (60, -14, "#d6337c"),
                        (92, -14, "#d6337c"),
                        (122, -14, "#7fb04f"),
                        (76, -38, "#d6337c"),
                        (108, -38, "#c7372b"),
                        (-56, -14, "#7fb04f"),
                    }
                )
                    pen.Dot(x, y, 17, c, Fine);
                break;
            case "vases":
                foreach (
                    var (x, s, c) in new[]
                    {
                        (-112, 0.9, "#f6f3ea"),
                        (-62, 0.66, "#9dbfae"),
                        (70, 0.7, "#c9784f"),
                        (116, 1.0, "#f6f3ea"),
                    }
                )
                    pen.In(
                        x,
                        -2,
                        0,
                        s,
                        () =>
                            pen.Shape(
                                    "M-12-84C-10-70-34-60-34-34-34-14-20-4-16 0H16C20-4 34-14 34-34 34-60 10-70 12-84z",
                                    c,
                                    Fine * 1.5
                                )
                                .Line("M-32-40H32M-30-28H30", 4, "#2f5fa8")
                    );
                break;
            default:
                foreach (var x in new[] { -108, -50, 66, 116 })
                    pen.Line(D($"M{x - 20}-34q20-50 40 0"), 6, "#a8713f")
                        .Shape(D($"M{x - 26}-36h52l-8 36h-36z"), "#d3a25c", Fine * 1.3)
                        .Line(D($"M{x - 24}-24h48M{x - 22}-12h44"), Fine);
                break;
        }
    }
}
