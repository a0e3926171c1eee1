using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.Drawing.Layout;
using PdfSharp.Pdf;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.UI;

namespace TradePromotion.Booths.Charging;

/// <summary>Draws a payment request as a PDF of one A4 page, in the language of the current culture.</summary>
public sealed class InvoiceFile(Words words)
{
    private const double Left = 56;
    private const double Right = 539;

    /// <summary>The file's content.</summary>
    public byte[] Draw(InvoiceView invoice, FairView fair, CompanyView agency, CompanyView payer)
    {
        PdfFonts.Use();
        using var file = new PdfDocument();
        file.Info.Title = words["Booths.Invoice.Title", invoice.Code];
        var page = file.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        using var pen = XGraphics.FromPdfPage(page);
        var writer = new Lines(pen);
        writer.Text(agency.Name.In(words.Language), 10);
        writer.Text(words["Booths.Invoice.Title", invoice.Code], 20, bold: true);
        writer.Text(fair.Name.In(words.Language), 12);
        writer.Gap(14);
        var due = ZonedTime.In(invoice.Due, fair.Zone);
        foreach (
            var (label, value) in new[]
            {
                ("Booths.Invoice.Payer", payer.Name.In(words.Language)),
                ("Booths.Invoice.TaxCode", payer.TaxCode ?? ""),
                ("Booths.Invoice.For", words["Booths.Invoice.Booth", invoice.Number, invoice.Type]),
                ("Booths.Terms.Includes", invoice.Includes.In(words.Language)),
                ("Booths.Invoice.Amount", words["Booths.Invoice.Dong", invoice.Amount]),
                (
                    "Booths.Invoice.Due",
                    string.Create(
                        CultureInfo.CurrentCulture,
                        $"{due.Local:HH:mm, d/M/yyyy} {due.Zone}"
                    )
                ),
                ("Booths.Terms.Holder", invoice.Account?.Holder ?? ""),
                ("Booths.Terms.Number", invoice.Account?.Number ?? ""),
                ("Booths.Terms.Bin", invoice.Account?.Bin ?? ""),
                ("Booths.Invoice.Purpose", invoice.Code),
                (
                    "Booths.Invoice.Paid",
                    invoice.PaidAt is { } paid
                        ? words["Booths.Invoice.PaidOn", paid, invoice.Reference ?? ""]
                        : ""
                ),
            }
        )
            if (value != "")
                writer.Row(words[label], value);
        if (invoice is { IsOpen: true, Account: { } account })
        {
            writer.Gap(16);
            writer.Text(words["Booths.Invoice.Scan"], 10);
            writer.Code(VietQr.Payload(account, invoice.Amount, invoice.Code));
        }
        writer.Gap(12);
        writer.Text(words["Booths.Invoice.NoTaxInvoice"], 8);
        using var content = new MemoryStream();
        file.Save(content);
        return content.ToArray();
    }

    /// <summary>Writes from the top of the page to its bottom.</summary>
    private sealed class Lines(XGraphics pen)
    {
        private double _y = 60;

        public void Gap(double height) => _y += height;

        public void Text(string text, double size, bool bold = false) =>
            _y += Block(text, size, bold, Left, Right - Left) + size * 0.4;

        public void Row(string label, string value)
        {
            Block(label, 9, false, Left, 150);
            _y += Math.Max(16, Block(value, 11, true, Left + 160, Right - Left - 160)) + 6;
        }

        public void Code(string payload)
        {
            using var code = VietQr.Code(payload);
            const double side = 4;
            for (var y = 0; y < code.ModuleMatrix.Count; y++)
            for (var x = 0; x < code.ModuleMatrix[y].Count; x++)
                if (code.ModuleMatrix[y][x])
                    pen.DrawRectangle(XBrushes.Black, Left + x * side, _y + y * side, side, side);
            _y += code.ModuleMatrix.Count * side;
        }

        /// <summary>Writes a text that may need several lines and tells how high it is.</summary>
        private double Block(string text, double size, bool bold, double x, double width)
        {
            var font = PdfFonts.Font(size, bold);
            var lines = Math.Ceiling(pen.MeasureString(text, font).Width * 1.1 / width);
            var height = Math.Max(1, lines) * size * 1.4;
            new XTextFormatter(pen).DrawString(
                text,
                font,
                XBrushes.Black,
                new XRect(x, _y, width, height + size)
            );
            return height;
        }
    }
}
