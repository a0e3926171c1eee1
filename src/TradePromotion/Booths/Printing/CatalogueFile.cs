using System.Globalization;
using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TradePromotion.Booths.Published;
using TradePromotion.Companies.Published;
using TradePromotion.Filing;

namespace TradePromotion.Booths.Printing;

/// <summary>Draws the catalogue of a fair as a PDF on A4, in the language of the current culture: cover, contents, exhibitors by hall and booth, two indexes.</summary>
/// <param name="home">The whole address of the fair's home.</param>
internal sealed class CatalogueFile(
    Words words,
    PrintedFair printed,
    PrintedPictures pictures,
    string home
)
{
    private readonly Dictionary<PrintedExhibitor, PdfPage> _pages = [];
    private readonly List<(string Title, int Level, PdfPage Page)> _contents = [];

    private string Title => printed.Fair.Name.In(words.Language);

    /// <summary>The file's content.</summary>
    public byte[] Draw()
    {
        PdfFonts.Use();
        using var file = new PdfDocument();
        file.Info.Title = words["Booths.Catalogue.TitleOf", Title];
        file.Info.Author = string.Join(
            ", ",
            printed.Organisers.Select(o => o.Name.In(words.Language))
        );
        file.Language = words.Language;
        using (var sheet = new Sheet(file))
        {
            new CatalogueCover(words, printed, home).Draw(sheet);
            foreach (var hall in printed.Exhibitors.GroupBy(e => e.Hall))
                Hall(sheet, hall.Key, [.. hall]);
            Names(sheet);
            SectorIndex(sheet);
            Contents(sheet, file);
        }
        Foot(file);
        using var content = new MemoryStream();
        file.Save(content);
        return content.ToArray();
    }

    private void Hall(Sheet sheet, int hall, List<PrintedExhibitor> exhibitors)
    {
        var layout = printed.Fair.Halls.FirstOrDefault(h => h.Hall == hall);
        sheet.Turn();
        var title = layout is { Name.IsEmpty: false }
            ? layout.Name.In(words.Language)
            : words["Booths.Catalogue.Hall", hall];
        Chapter(sheet, title, 0);
        sheet.Text(
            words.Count("Booths.Catalogue.Exhibitors", exhibitors.Count),
            10,
            colour: Sheet.Soft
        );
        sheet.Y += 10;
        if (layout is not null)
            CataloguePlan.Draw(
                sheet,
                words,
                layout,
                exhibitors.Select(e => e.Booth.Number).ToHashSet()
            );
        foreach (var exhibitor in exhibitors)
            _pages[exhibitor] = new CatalogueEntry(words, exhibitor, pictures).Draw(sheet);
    }

    private void Names(Sheet sheet)
    {
        sheet.Turn();
        Chapter(sheet, words["Booths.Catalogue.ByName"], 0);
        sheet.Y += 6;
        var order = StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true);
        foreach (var exhibitor in printed.Exhibitors.OrderBy(NameOf, order))
            Line(sheet, exhibitor);
    }

    private void SectorIndex(Sheet sheet)
    {
        sheet.Turn();
        Chapter(sheet, words["Booths.Catalogue.BySector"], 0);
        var order = StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true);
        foreach (
            var sector in printed
                .Exhibitors.GroupBy(e => e.Booth.Sector)
                .OrderBy(g => words[$"Companies.Sector.{g.Key}"], order)
        )
        {
            sheet.Y += 10;
            sheet.Need(46);
            sheet.Text(words[$"Companies.Sector.{sector.Key}"], 12, bold: true, colour: Sheet.Jade);
            sheet.Y += 2;
            foreach (var exhibitor in sector.OrderBy(NameOf, order))
                Line(sheet, exhibitor);
        }
    }

    private string NameOf(PrintedExhibitor exhibitor) => exhibitor.Company.Name.In(words.Language);

    // The page's number is written when all pages are there: the contents come last and go first.
    private readonly List<(PdfPage Page, double Y, PdfPage To)> _numbers = [];

    private void Line(Sheet sheet, PrintedExhibitor exhibitor)
    {
        var height = sheet.Text(NameOf(exhibitor), 10, width: Sheet.Wide - 130, ask: true);
        sheet.Need(height + 4);
        var y = sheet.Y;
        sheet.AtRight(exhibitor.Booth.Number, 10, Sheet.Right - 50, y, Sheet.Soft);
        _numbers.Add((sheet.Page, y, _pages[exhibitor]));
        sheet.Text(NameOf(exhibitor), 10, width: Sheet.Wide - 130);
        sheet.Y += 4;
    }

    private void Contents(Sheet sheet, PdfDocument file)
    {
        sheet.Insert(1);
        sheet.Text(words["Booths.Catalogue.Contents"], 24, bold: true);
        sheet.Y += 12;
        foreach (var (title, level, page) in _contents)
        {
            _numbers.Add((sheet.Page, sheet.Y, page));
            sheet.Text(
                title,
                12,
                bold: level == 0,
                x: Sheet.Left + level * 16,
                width: Sheet.Wide - 60
            );
            sheet.Y += 6;
            file.Outlines.Add(title, page, true);
        }
    }

    private void Chapter(Sheet sheet, string title, int level)
    {
        _contents.Add((title, level, sheet.Page));
        sheet.Text(title, 24, bold: true);
        sheet.Y += 4;
    }

    private void Foot(PdfDocument file)
    {
        var numbers = new Dictionary<PdfPage, int>();
        for (var page = 0; page < file.PageCount; page++)
            numbers[file.Pages[page]] = page + 1;
        var waiting = _numbers.ToLookup(n => n.Page);
        foreach (var (page, number) in numbers.Where(p => p.Value > 1))
        {
            using var pen = XGraphics.FromPdfPage(page);
            pen.DrawString(Title, Sheet.Font(8, false), Sheet.Soft, new XPoint(Sheet.Left, 36));
            pen.DrawString(
                words["Booths.Catalogue.Page", number, file.PageCount],
                Sheet.Font(8, false),
                Sheet.Soft,
                new XRect(Sheet.Right - 200, 808, 200, 12),
                XStringFormats.TopRight
            );
            foreach (var (_, y, to) in waiting[page])
            {
                pen.DrawString(
                    numbers[to].ToString(CultureInfo.CurrentCulture),
                    Sheet.Font(10, false),
                    Sheet.Ink,
                    new XRect(Sheet.Right - 60, y, 60, 14),
                    XStringFormats.TopRight
                );
                var box = new XRect(Sheet.Left, y, Sheet.Wide, 14);
                page.AddDocumentLink(
                    new PdfRectangle(pen.Transformer.WorldToDefaultPage(box)),
                    numbers[to]
                );
            }
        }
    }
}
