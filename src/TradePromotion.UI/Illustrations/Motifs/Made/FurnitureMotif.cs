using static TradePromotion.UI.Pen;
using static TradePromotion.UI.Pottery;

namespace TradePromotion.UI;

/// <summary>An armchair or a sideboard, wood and cane.</summary>
internal static class FurnitureMotif
{
    public static void Draw(Pen pen)
    {
        var (wood, dark) = pen.Pick(
            ("#a8713f", "#7d5029"),
            ("#c08a52", "#96683a"),
            ("#6f4a33", "#523524")
        );
        var cushion = pen.Pick("#0f6b5c", "#b4532f", "#d9a92f", "#3f4b85", "#f4eee0", "#8aa36b");
        pen.Shadow(400, 548, 300, 20);
        Plant(pen, pen.I(0, 2) == 0 ? 160 : 660, 548);
        if (pen.I(0, 3) < 2)
            pen.In(400, 548, 0, 1.12, () => Armchair(pen, wood, dark, cushion));
        else
            pen.In(400, 548, 0, 1, () => Sideboard(pen, wood, dark, cushion));
    }

    private static void Armchair(Pen pen, string wood, string dark, string cushion)
    {
        pen.Line("M-140-150-168 0M140-150 168 0M-112-140-120-20M112-140 120-20", 22)
            .Line("M-140-150-168 0M140-150 168 0", 12, wood)
            .Line("M-112-140-120-20M112-140 120-20", 12, dark);
        pen.Body(
            "M-138-396C-60-420 60-420 138-396L128-176H-128z",
            "#ecd5a4",
            () =>
            {
                for (var i = -10; i < 12; i++)
                    pen.Line(
                        D($"M{i * 26}-430 {(i * 26) + 120}-150M{i * 26}-150 {(i * 26) + 120}-430"),
                        3,
                        "#b98d4f"
                    );
                for (var i = 0; i < 10; i++)
                    pen.Line(D($"M-160 {-410 + (i * 26)}H160"), 2, "#b98d4f");
            },
            0
        );
        pen.Line("M-138-396C-60-420 60-420 138-396L128-176H-128z", 22)
            .Line("M-138-396C-60-420 60-420 138-396L128-176H-128z", 12, wood);
        pen.Body(
            "M-150-214C-150-236 150-236 150-214V-168C150-150-150-150-150-168z",
            cushion,
            () =>
                pen.Shade("M60-240H170V-140H70z", 0.14)
                    .Line("M-150-190C-60-182 60-182 150-190", Fine)
        );
        pen.Shape("M-158-164H158V-132H-158z", wood, Bold);
        pen.Line(
                "M-190-258C-196-200-180-160-160-146M190-258C196-200 180-160 160-146M-196-262H-120M196-262H120",
                22
            )
            .Line(
                "M-190-258C-196-200-180-160-160-146M190-258C196-200 180-160 160-146M-196-262H-120M196-262H120",
                12,
                wood
            );
        pen.Body(
            "M-66-330C-20-350 30-346 62-326 72-290 70-250 60-222 20-212-30-212-64-224-74-260-74-296-66-330z",
            pen.Palette.Cloth,
            () => pen.Line("M-80-300 80-250M-80-260 80-210M-80-340 80-290", 5, "#f4eee0", 0.6)
        );
    }

    private static void Sideboard(Pen pen, string wood, string dark, string accent)
    {
        pen.Line("M-190-70-206 0M190-70 206 0", 20).Line("M-190-70-206 0M190-70 206 0", 10, dark);
        pen.Box(-230, -250, 460, 184, 12, wood, Bold);
        for (var i = 0; i < 3; i++)
        {
            var x = -214 + (i * 146);
            pen.Body(
                D($"M{x}-232h134v148h-134z"),
                i == 1 ? "#ecd5a4" : wood,
                () =>
                {
                    for (var l = 0; l < 9; l++)
                        pen.Line(
                            i == 1
                                ? D($"M{x + (l * 20) - 40}-240l160 160M{x + (l * 20)}-80l100-160")
                                : D($"M{x} {-222 + (l * 18)}q60-8 134 2"),
                            2.5,
                            i == 1 ? "#b98d4f" : dark,
                            0.7
                        );
                },
                Fine
            );
            pen.Dot(x + (i == 0 ? 118 : 16), -156, 6, "#e3b04b", Fine);
        }
        pen.In(
            -130,
            -252,
            0,
            0.5,
            () =>
                Vase(
                    pen,
                    "M-34-230C-34-200-86-176-88-108-90-50-50-12-44 0H44C50-12 90-50 88-108 86-176 34-200 34-230z",
                    "#f6f3ea",
                    "#2f5fa8",
                    34,
                    -230
                )
        );
        pen.Line("M120-254V-330", 9)
            .Shape("M60-330H180L156-416H84z", accent, Bold)
            .Box(88, -266, 64, 14, 4, dark, Fine);
        pen.Box(-40, -280, 96, 14, 2, accent, Fine).Box(-32, -296, 84, 14, 2, "#b4532f", Fine);
    }

    private static void Plant(Pen pen, double x, double y) =>
        pen.In(
            x,
            y,
            0,
            1,
            () =>
            {
                foreach (
                    var (turn, s) in new[]
                    {
                        (-118, 1.15),
                        (-62, 1.2),
                        (-90, 1.5),
                        (-146, 0.9),
                        (-34, 0.95),
                    }
                )
                    Scene.Leaf(pen, 0, -92, turn, s, turn % 4 == 0 ? "#3f7548" : "#4f8a57");
                pen.Body(
                    "M-54-104H54L42 0H-42z",
                    pen.Pick("#c9784f", "#f4eee0", "#2f5fa8"),
                    () => pen.Shade("M14-110H60V4H6z", 0.14)
                );
            }
        );
}
