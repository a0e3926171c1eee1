namespace TradePromotion.UI;

/// <summary>Ten small shapes that go with the ten sector colours, so that colour never speaks alone. Drawn in a 12 × 12 box, filled.</summary>
public static class SectorSigns
{
    private static readonly string[] Shapes =
    [
        "M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8z",
        "M1.2 1.2h9.6v9.6H1.2z",
        "M6 .8 11.6 10.8H.4z",
        "M6 .4 11.6 6 6 11.6.4 6z",
        "M4.2.8h3.6v3.4h3.4v3.6H7.8v3.4H4.2V7.8H.8V4.2h3.4z",
        "M6 .8a5.2 5.2 0 1 1 0 10.4A5.2 5.2 0 0 1 6 .8zM6 3.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
        "M3.2 1h5.6l2.8 5-2.8 5H3.2L.4 6z",
        "M.4 1.2h11.2L6 11.2z",
        "M1 1.4h10v2.4H1zM1 5h10v2.4H1zM1 8.6h10V11H1z",
        "m6 .4 1.6 3.8 4 .4-3 2.7.9 4L6 9.2l-3.5 2.1.9-4-3-2.7 4-.4z",
    ];

    /// <summary>How many colours and shapes there are.</summary>
    public const int Count = 10;

    /// <summary>The path of the shape that belongs to this colour; any index is folded into the ten.</summary>
    public static string Path(int colourIndex) => Shapes[Fold(colourIndex)];

    /// <summary>Any whole number as an index from 0 to 9.</summary>
    public static int Fold(int colourIndex) => ((colourIndex % Count) + Count) % Count;
}
