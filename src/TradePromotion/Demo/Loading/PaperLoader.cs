using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TradePromotion.Companies;
using TradePromotion.Companies.Proving;
using TradePromotion.Companies.Published;
using TradePromotion.Demo.Content;
using TradePromotion.Filing;

namespace TradePromotion.Demo.Loading;

/// <summary>Companies hand in papers, which nobody has checked yet.</summary>
public sealed class PaperLoader(Hands hands, Store store, IDocuments documents)
{
    /// <summary>A paper of an exhibitor or a buyer.</summary>
    public async Task Load(
        DemoPaper paper,
        DemoContent world,
        DateOnly today,
        CancellationToken cancel
    )
    {
        var company = world.Companies.SingleOrDefault(c => c.Key == paper.Company);
        var person = company?.Staff[0] ?? world.Buyers.Single(b => b.Key == paper.Company).Person;
        var companyId = DemoIds.Company(paper.Company);
        var id = Ids.Of("demo", "paper", paper.Company, paper.Kind);
        // The same drawing is another file each time; who has handed in the paper keeps the first.
        var before = await store.Load<Company, CompanyEvent>(companyId, cancel: cancel);
        if (before.State.Papers.ContainsKey(id))
            return;
        await hands.Do(
            person,
            new FilePaper(
                companyId,
                id,
                paper.Kind,
                paper.Number,
                paper.Issuer,
                paper.Since is { } since ? today.AddDays(-since) : null,
                paper.Until is { } until ? today.AddDays(until) : null,
                paper.Scan ? await Scan(paper, company!, cancel) : null,
                today,
                [person.Email.Split('@')[1]],
                DemoIds.Person(person)
            ),
            cancel
        );
    }

    private async Task<DocumentCard> Scan(
        DemoPaper paper,
        DemoExhibitor company,
        CancellationToken cancel
    )
    {
        using var sheet = new MemoryStream(
            Draw([
                PaperKinds.Find(paper.Kind)!.Name("vi").ToUpperInvariant(),
                company.Name.In("vi"),
                company.TaxCode,
                .. paper.Number is { } number ? new[] { number } : [],
                .. paper.Issuer is { } issuer ? new[] { issuer } : [],
            ])
        );
        return await documents.Keep(
            sheet,
            $"{paper.Kind}-{company.Key}.pdf",
            DemoIds.Company(company.Key),
            cancel: cancel
        );
    }

    private static byte[] Draw(IReadOnlyList<string> lines)
    {
        const double left = 70;
        const double first = 120;
        const double step = 34;
        PdfFonts.Use();
        using var file = new PdfDocument();
        var page = file.AddPage();
        page.Size = PdfSharp.PageSize.A4;
        using (var pen = XGraphics.FromPdfPage(page))
            foreach (var (n, line) in lines.Index())
                pen.DrawString(
                    line,
                    PdfFonts.Font(n == 0 ? 15 : 12, bold: n == 0),
                    XBrushes.Black,
                    new XPoint(left, first + n * step)
                );
        using var content = new MemoryStream();
        file.Save(content);
        return content.ToArray();
    }
}
