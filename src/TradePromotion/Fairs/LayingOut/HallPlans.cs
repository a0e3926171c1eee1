using System.Globalization;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Fairs.LayingOut;

/// <summary>Draws plans that people can walk through.</summary>
public static class HallPlans
{
    /// <summary>Most rows a generated plan has: one letter each.</summary>
    public const int MostRows = 26;

    private const decimal Margin = 2;
    private const decimal Aisle = 3;
    private const decimal StageDepth = 5;

    /// <summary>
    /// A hall of rows A, B, C … with booths 01, 02 … each. The first row stands along the wall, the others in pairs back to back, with an
    /// aisle of 3 m before every front; a row of eight or more is parted by a cross aisle; the stage stands at the lower end.
    /// </summary>
    /// <param name="name">The hall's name.</param>
    /// <param name="rows">1 to 26.</param>
    /// <param name="perRow">Booths in a row, 1 to 99.</param>
    /// <param name="width">A booth's front in metres.</param>
    /// <param name="depth">A booth's depth in metres.</param>
    /// <param name="stage">Whether there is a stage.</param>
    /// <param name="hall">Which hall of the fair.</param>
    /// <param name="firstRow">How many letters other halls have used.</param>
    public static HallLayout Rows(
        LocalText name,
        int rows,
        int perRow,
        decimal width,
        decimal depth,
        bool stage = true,
        int hall = 1,
        int firstRow = 0
    )
    {
        rows = Math.Clamp(rows, 1, MostRows);
        firstRow = Math.Clamp(firstRow, 0, MostRows - rows);
        perRow = Math.Clamp(perRow, 1, 99);
        var parted = perRow >= 8 ? perRow / 2 : perRow;
        var booths = new List<BoothPlace>();
        var y = Margin;
        for (var row = 0; row < rows; row++)
        {
            for (var place = 0; place < perRow; place++)
            {
                var x = Margin + place * width + (place >= parted ? Aisle : 0);
                booths.Add(new BoothPlace(Number(firstRow + row, place), x, y, width, depth));
            }
            // Rows B and C, D and E … stand back to back.
            y += row % 2 == 0 ? depth + Aisle : depth;
        }
        if (rows % 2 == 0)
            y += Aisle;
        var hallWidth = 2 * Margin + perRow * width + (parted < perRow ? Aisle : 0);
        var stageWidth = Math.Round(hallWidth * 0.4m, 1);
        return new HallLayout(
            name,
            hallWidth,
            stage ? y + StageDepth + Margin : y - Aisle + Margin,
            booths,
            stage ? new StagePlace((hallWidth - stageWidth) / 2, y, stageWidth, StageDepth) : null,
            Hall: hall
        );
    }

    private static string Number(int row, int place) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + row)}{place + 1:00}");
}
