using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TradePromotion.Catalogue.Published;
using TradePromotion.Companies.Published;

namespace TradePromotion.Booths.Printing;

/// <summary>One exhibitor of a catalogue: who, where, what they make, and their products with pictures.</summary>
internal sealed class CatalogueEntry(
    Words words,
    PrintedExhibitor exhibitor,
    PrintedPictures pictures
)
{
    /// <summary>Most products of one exhibitor on paper.</summary>
    public const int Most = 6;

    private const int Columns = 3;
    private const double Gap = 14;
    private const double Width = (Sheet.Wide - Gap * (Columns - 1)) / Columns;
    private const double Picture = Width * 0.62;
    private static readonly XSolidBrush Empty = new(XColor.FromArgb(0xf1, 0xf0, 0xea));

    /// <summary>Draws it and tells on which page it begins; its head is never left alone at the bottom of one.</summary>
    public PdfPage Draw(Sheet sheet)
    {
        var company = exhibitor.Company;
        var products = exhibitor.Products.Take(Most).ToList();
        sheet.Need(products.Count > 0 ? 130 + Picture : 110);
        var page = sheet.Page;
        sheet.Pen.DrawLine(Sheet.Rule, Sheet.Left, sheet.Y, Sheet.Right, sheet.Y);
        sheet.Y += 10;
        sheet.Text(exhibitor.Booth.Number, 15, bold: true, colour: Sheet.Jade, y: sheet.Y, width: 90);
        sheet.Text(company.Name.In(words.Language), 15, bold: true, x: Sheet.Left + 62, width: Sheet.Wide - 62);
        sheet.Text(string.Join(" · ", Facts(company)), 9, colour: Sheet.Soft, x: Sheet.Left + 62, width: Sheet.Wide - 62);
        sheet.Y += 4;
        var story = exhibitor.Booth.Story.In(words.Language) is { Length: > 0 } told ? told : company.Story.In(words.Language);
        if (story != "")
            sheet.Text(story, 9.5, most: 6);
        sheet.Y += 8;
        foreach (var row in products.Chunk(Columns))
            Row(sheet, row);
        sheet.Y += 8;
        return page;
    }

    private void Row(Sheet sheet, ProductView[] row)
    {
        var text = row.Max(p => sheet.Text(p.Name.In(words.Language), 9, bold: true, width: Width, most: 3, ask: true)) + 16;
        sheet.Need(Picture + text + 12);
        var top = sheet.Y;
        for (var column = 0; column < row.Length; column++)
        {
            var product = row[column];
            var x = Sheet.Left + column * (Width + Gap);
            var frame = new XRect(x, top, Width, Picture);
            if (!pictures.Draw(sheet.Pen, product.Picture, frame))
                sheet.Pen.DrawRectangle(Empty, frame);
            var y = top + Picture + 4;
            y += sheet.Text(product.Name.In(words.Language), 9, bold: true, x: x, width: Width, y: y, most: 3);
            if (product.Price is { } price)
                sheet.Text(Shown.Price(words, price), 8.5, colour: Sheet.Soft, x: x, width: Width, y: y, most: 1);
        }
        sheet.Y = top + Picture + text + 14;
    }

    private IEnumerable<string> Facts(CompanyView company)
    {
        yield return words[$"Companies.Sector.{exhibitor.Booth.Sector}"];
        yield return company.Province is { } province
            ? Provinces.Name(province, words.Language)
            : Countries.Name(company.Country, words.Language);
        if (company.VerifiedAt is not null)
            yield return words["Booths.Verified"];
        if (company.Languages.Count > 0)
            yield return string.Join(", ", company.Languages.Select(code => SpokenLanguages.Name(words, code)));
        if (company.Website is { Length: > 0 } website)
            yield return website;
    }
}
