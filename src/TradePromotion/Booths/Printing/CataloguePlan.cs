using PdfSharp.Drawing;
using TradePromotion.Fairs.Published;

namespace TradePromotion.Booths.Printing;

/// <summary>The plan of a hall on paper: taken booths filled, free ones empty, all with their numbers; what else stands there by name.</summary>
internal static class CataloguePlan
{
    private const double Highest = 300;
    private static readonly XSolidBrush Floor = new(XColor.FromArgb(0xf1, 0xf0, 0xea));
    private static readonly XSolidBrush Taken = new(XColor.FromArgb(0xd5, 0xe8, 0xe3));
    private static readonly XPen Edge = new(XColor.FromArgb(0x0f, 0x6b, 0x5c), 0.6);

    /// <summary>Draws it as wide as the page allows.</summary>
    public static void Draw(Sheet sheet, Words words, HallLayout hall, IReadOnlySet<string> taken)
    {
        if (hall.Width <= 0 || hall.Depth <= 0)
            return;
        var scale = Math.Min(Sheet.Wide / (double)hall.Width, Highest / (double)hall.Depth);
        var (width, height) = ((double)hall.Width * scale, (double)hall.Depth * scale);
        sheet.Need(height + 16);
        var (left, top) = (Sheet.Left + (Sheet.Wide - width) / 2, sheet.Y);
        XRect On(IOnPlan it) =>
            new(
                left + (double)it.X * scale,
                top + (double)it.Y * scale,
                (double)it.Width * scale,
                (double)it.Depth * scale
            );
        sheet.Pen.DrawRectangle(Sheet.Rule, Floor, new XRect(left, top, width, height));
        foreach (var place in hall.AllPlaces().Append(hall.Entrance()).Distinct())
        {
            sheet.Pen.DrawRectangle(Sheet.Rule, XBrushes.White, On(place));
            Name(sheet, words.Of("Fairs.HallPlace", place.Kind), On(place));
        }
        foreach (var booth in hall.Booths)
        {
            var frame = On(booth);
            sheet.Pen.DrawRectangle(
                Edge,
                taken.Contains(booth.Number) ? Taken : XBrushes.White,
                frame
            );
            var size = Math.Clamp(Math.Min(frame.Width / 3.2, frame.Height / 1.6), 3, 9);
            sheet.Pen.DrawString(
                booth.Number,
                Sheet.Font(Math.Round(size * 2) / 2, false),
                Sheet.Ink,
                frame,
                XStringFormats.Center
            );
        }
        sheet.Y = top + height + 16;
    }

    // As large as it fits; where it would be too small to read, the place stays without.
    private static void Name(Sheet sheet, string name, XRect frame)
    {
        for (var size = Math.Min(9, Math.Floor(frame.Height)); size >= 4; size -= 0.5)
        {
            var font = Sheet.Font(size, false);
            if (sheet.Pen.MeasureString(name, font).Width > frame.Width - 2)
                continue;
            sheet.Pen.DrawString(name, font, Sheet.Soft, frame, XStringFormats.Center);
            return;
        }
    }
}
