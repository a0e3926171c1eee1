namespace TradePromotion.UI;

/// <summary>Ten small shapes that go with the ten sector colours, so that colour never speaks alone. Drawn in a 12 × 12 box, filled.</summary>
public static class SectorSigns
{
    // Each says every step from where it stands, so that it can be begun anywhere.
    private static readonly string[] Shapes =
    [
        "m6 .8a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4z",
        "m1.2 1.2h9.6v9.6h-9.6z",
        "m6 .8 5.6 10h-11.2z",
        "m6 .4 5.6 5.6-5.6 5.6-5.6-5.6z",
        "m4.2.8h3.6v3.4h3.4v3.6h-3.4v3.4h-3.6v-3.4h-3.4v-3.6h3.4z",
        "m6 .8a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4zm0 2.8a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8z",
        "m3.2 1h5.6l2.8 5-2.8 5h-5.6l-2.8-5z",
        "m.4 1.2h11.2l-5.6 10z",
        "m1 1.4h10v2.4h-10zm0 3.6h10v2.4h-10zm0 3.6h10v2.4h-10z",
        "m6 .4 1.6 3.8 4 .4-3 2.7.9 4-3.5-2.1-3.5 2.1.9-4-3-2.7 4-.4z",
    ];

    /// <summary>How many colours and shapes there are.</summary>
    public const int Count = 10;

    /// <summary>The path of the shape that belongs to this colour; any index is folded into the ten. After a move it begins there.</summary>
    public static string Path(int colourIndex) => Shapes[Fold(colourIndex)];

    /// <summary>Any whole number as an index from 0 to 9.</summary>
    public static int Fold(int colourIndex) => ((colourIndex % Count) + Count) % Count;
}
