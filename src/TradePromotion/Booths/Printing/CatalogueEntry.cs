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
    public const int Most = 4;

    private const double Indent = Sheet.Left + 62;
    private const double StorySize = 9.5;
    private const int StoryLines = 6;
    private const double Gap = 12;
    private const double Width = (Sheet.Wide - Gap * (Most - 1)) / Most;
    private const double Picture = Width * 0.62;
    private static readonly XSolidBrush Empty = new(XColor.FromArgb(0xf1, 0xf0, 0xea));

    /// <summary>Draws it and tells on which page it begins; its head is never left alone at the bottom of one.</summary>
    public PdfPage Draw(Sheet sheet)
    {
        var company = exhibitor.Company;
        var products = exhibitor.Products.Take(Most).ToList();
        var story = exhibitor.Booth.Story.In(words.Language) is { Length: > 0 } told
            ? told
            : company.Story.In(words.Language);
        // All of it on one page: a heading is not parted from its products.
        sheet.Need(
            Head(sheet, ask: true)
                + sheet.Text(story, StorySize, most: StoryLines, ask: true)
                + (products.Count > 0 ? Picture + Names(sheet, products) : 0)
                + 50
        );
        var page = sheet.Page;
        sheet.Pen.DrawLine(Sheet.Rule, Sheet.Left, sheet.Y, Sheet.Right, sheet.Y);
        sheet.Y += 10;
        sheet.Text(
            exhibitor.Booth.Number,
            15,
            bold: true,
            colour: Sheet.Jade,
            y: sheet.Y,
            width: 90
        );
        Head(sheet, ask: false);
        sheet.Y += 4;
        sheet.Text(story, StorySize, most: StoryLines);
        sheet.Y += 8;
        if (products.Count > 0)
            Row(sheet, products);
        if (exhibitor.Products.Count > Most)
            sheet.Text(
                words.Count("Booths.Catalogue.More", exhibitor.Products.Count - Most),
                9,
                colour: Sheet.Soft
            );
        sheet.Y += 10;
        return page;
    }

    private double Head(Sheet sheet, bool ask) =>
        sheet.Text(
            exhibitor.Company.Name.In(words.Language),
            15,
            bold: true,
            x: Indent,
            width: Sheet.Right - Indent,
            ask: ask
        )
        + sheet.Text(
            string.Join(" · ", Facts(exhibitor.Company)),
            9,
            colour: Sheet.Soft,
            x: Indent,
            width: Sheet.Right - Indent,
            ask: ask
        );

    private double Names(Sheet sheet, List<ProductView> row) =>
        16
        + row.Max(p =>
            sheet.Text(p.Name.In(words.Language), 9, bold: true, width: Width, most: 3, ask: true)
        );

    private void Row(Sheet sheet, List<ProductView> row)
    {
        var text = Names(sheet, row);
        var top = sheet.Y;
        for (var column = 0; column < row.Count; column++)
        {
            var product = row[column];
            var x = Sheet.Left + column * (Width + Gap);
            var frame = new XRect(x, top, Width, Picture);
            if (!pictures.Draw(sheet.Pen, product.Picture, frame))
                sheet.Pen.DrawRectangle(Empty, frame);
            var y = top + Picture + 4;
            y += sheet.Text(
                product.Name.In(words.Language),
                9,
                bold: true,
                x: x,
                width: Width,
                y: y,
                most: 3
            );
            if (product.Price is { } price)
                sheet.Text(
                    Shown.Price(words, price),
                    8.5,
                    colour: Sheet.Soft,
                    x: x,
                    width: Width,
                    y: y,
                    most: 1
                );
        }
        sheet.Y = top + Picture + text + 8;
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
            yield return string.Join(
                ", ",
                company.Languages.Select(code => SpokenLanguages.Name(words, code))
            );
        if (company.Website is { Length: > 0 } website)
            yield return website;
    }
}
