using System.Globalization;
using PdfSharp.Drawing;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.UI;

namespace TradePromotion.Booths.Printing;

/// <summary>The first page of a catalogue: the fair's landscape, its name, days and place, who runs it, and the way to it on the web.</summary>
internal sealed class CatalogueCover(Words words, PrintedFair printed, string home)
{
    private const double PictureHeight = 330;

    /// <summary>Draws it on a page of its own.</summary>
    public void Draw(Sheet sheet)
    {
        var fair = printed.Fair;
        sheet.Turn();
        // The drawn landscape also where the fair has a photograph: it prints sharp at this size.
        SvgDrawing.Draw(
            sheet.Pen,
            BoothPictures.LandscapeOf(fair),
            new XRect(0, 0, sheet.Page.Width.Point, PictureHeight)
        );
        sheet.Y = PictureHeight + 40;
        sheet.Text(words["Booths.Catalogue.Title"], 14, colour: Sheet.Jade);
        sheet.Y += 6;
        sheet.Text(fair.Name.In(words.Language), 30, bold: true);
        sheet.Y += 8;
        sheet.Text(
            words["Booths.Catalogue.Days", fair.FirstDay, fair.LastDay, Place(fair)],
            13
        );
        if (printed.Details is { Venue.IsEmpty: false } details)
            sheet.Text(details.Venue.In(words.Language), 13);
        sheet.Y += 10;
        if (fair.Lead.In(words.Language) is { Length: > 0 } lead)
            sheet.Text(lead, 11, colour: Sheet.Soft, width: Sheet.Wide - 60, most: 5);
        sheet.Y += 10;
        sheet.Text(
            string.Join(
                " · ",
                words.Count("Booths.Catalogue.Exhibitors", printed.Exhibitors.Count),
                words.Count(
                    "Booths.Catalogue.Products",
                    printed.Exhibitors.Sum(e => e.Products.Count)
                )
            ),
            11,
            bold: true
        );
        Bottom(sheet);
    }

    private void Bottom(Sheet sheet)
    {
        const double y = 690;
        var width = Code(sheet, y);
        var x = Sheet.Left + width + 16;
        sheet.Text(home, 10, x: x, y: y + 4, width: Sheet.Right - x);
        sheet.Text(
            words[
                "Booths.Catalogue.By",
                string.Join(", ", printed.Organisers.Select(o => o.Name.In(words.Language)))
            ],
            10,
            colour: Sheet.Soft,
            x: x,
            y: y + 26,
            width: Sheet.Right - x
        );
    }

    private double Code(Sheet sheet, double y)
    {
        using var code = VietQr.Code(home);
        var side = 80.0 / code.ModuleMatrix.Count;
        for (var row = 0; row < code.ModuleMatrix.Count; row++)
        for (var column = 0; column < code.ModuleMatrix[row].Count; column++)
            if (code.ModuleMatrix[row][column])
                sheet.Pen.DrawRectangle(
                    XBrushes.Black,
                    Sheet.Left + column * side,
                    y + row * side,
                    side + 0.05,
                    side + 0.05
                );
        return 80;
    }

    private string Place(FairView fair) =>
        FairTime.PlaceOf(words, fair.Zone)
        ?? ZonedTime.In(fair.OpensAt, fair.Zone).Zone.ToString(CultureInfo.CurrentCulture);
}
