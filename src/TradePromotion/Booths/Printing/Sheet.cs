using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TradePromotion.Filing;

namespace TradePromotion.Booths.Printing;

/// <summary>Writes down a column of A4 pages, from top to bottom, a new page where one is full.</summary>
internal sealed class Sheet(PdfDocument file) : IDisposable
{
    public const double Left = 48;
    public const double Right = 547;
    public const double Top = 64;
    public const double Bottom = 782;
    public const double Wide = Right - Left;

    public static readonly XSolidBrush Ink = new(XColor.FromArgb(0x12, 0x21, 0x1f));
    public static readonly XSolidBrush Soft = new(XColor.FromArgb(0x4d, 0x5c, 0x59));
    public static readonly XSolidBrush Jade = new(XColor.FromArgb(0x0f, 0x6b, 0x5c));
    public static readonly XPen Rule = new(XColor.FromArgb(0xd9, 0xd8, 0xd0), 0.75);

    private static readonly Dictionary<(double, bool), XFont> Fonts = [];

    /// <summary>What draws on the present page.</summary>
    public XGraphics Pen { get; private set; } = null!;

    /// <summary>The present page.</summary>
    public PdfPage Page { get; private set; } = null!;

    /// <summary>How far down the page is written.</summary>
    public double Y { get; set; }

    /// <summary>Goes on at the top of a new page.</summary>
    public void Turn() => On(Added(file.AddPage()));

    /// <summary>Goes on at the top of a page put in between.</summary>
    public void Insert(int index) => On(Added(file.InsertPage(index)));

    /// <summary>Goes on at the top of this page unless so much fits below.</summary>
    public void Need(double height)
    {
        if (Y + height > Bottom)
            Turn();
    }

    /// <summary>A text in as many lines as it needs; tells how high it is. Draws nothing when only asked.</summary>
    public double Text(
        string text,
        double size,
        bool bold = false,
        XBrush? colour = null,
        double x = Left,
        double width = Wide,
        double? y = null,
        int most = int.MaxValue,
        bool ask = false
    )
    {
        var font = Font(size, bold);
        var at = y ?? Y;
        var lines = Lines(text, font, width, most);
        if (!ask)
            for (var line = 0; line < lines.Count; line++)
                Pen.DrawString(
                    lines[line],
                    font,
                    colour ?? Ink,
                    new XPoint(x, at + size * 1.05 + line * size * 1.4)
                );
        var height = lines.Count * size * 1.4;
        if (y is null && !ask)
            Y += height;
        return height;
    }

    /// <summary>A text that ends at the right.</summary>
    public void AtRight(string text, double size, double right, double y, XBrush? colour = null) =>
        Pen.DrawString(
            text,
            Font(size, false),
            colour ?? Ink,
            new XRect(right - 200, y, 200, size * 1.4),
            XStringFormats.TopRight
        );

    public static XFont Font(double size, bool bold)
    {
        lock (Fonts)
        {
            if (!Fonts.TryGetValue((size, bold), out var font))
                Fonts[(size, bold)] = font = new XFont(
                    PdfFonts.Family,
                    size,
                    bold ? XFontStyleEx.Bold : XFontStyleEx.Regular
                );
            return font;
        }
    }

    public void Dispose() => Pen?.Dispose();

    private static PdfPage Added(PdfPage page)
    {
        page.Size = PdfSharp.PageSize.A4;
        return page;
    }

    private void On(PdfPage page)
    {
        Pen?.Dispose();
        Page = page;
        Pen = XGraphics.FromPdfPage(page);
        Y = Top;
    }

    private List<string> Lines(string text, XFont font, double width, int most)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split(
                '\n',
                StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
            ))
        {
            var line = "";
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                var longer = line == "" ? word : $"{line} {word}";
                if (line != "" && Pen.MeasureString(longer, font).Width > width)
                {
                    lines.Add(line);
                    line = word;
                }
                else
                    line = longer;
            }
            lines.Add(line);
        }
        if (lines.Count <= most)
            return lines;
        lines = lines[..most];
        lines[^1] += " …";
        return lines;
    }
}
