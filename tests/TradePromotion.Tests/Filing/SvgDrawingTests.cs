using PdfSharp.Drawing;
using PdfSharp.Pdf;
using TradePromotion.Filing;
using TradePromotion.UI;

namespace TradePromotion.Tests.Filing;

/// <summary>Our drawings on paper.</summary>
public sealed class SvgDrawingTests
{
    [Fact]
    public void Every_drawing_of_ours_can_be_printed()
    {
        foreach (var motif in ProductIllustration.Motifs)
            for (var seed = 0; seed < 4; seed++)
                Printed(ProductIllustration.Draw(motif, seed)).ShouldBeGreaterThan(1000, motif);
        foreach (var landscape in BannerIllustration.Motifs)
            Printed(BannerIllustration.Draw(landscape, 7)).ShouldBeGreaterThan(1000, landscape);
    }

    [Theory]
    [InlineData("M0 0h10v10H0z")]
    [InlineData("M1,1 2-3.5.5 4a5 5 0 015-5s1 2 3 4t2 2q1 1 2 2z")]
    [InlineData("m1e1 2c1 1 2 2 3 3A5 3 30 1 0 9 9")]
    public void Paths_are_read_as_they_are_written(string d) =>
        Should.NotThrow(() =>
            Printed(
                $"<svg viewBox=\"0 0 20 20\"><g transform=\"translate(2 2) rotate(10) scale(.5)\"><path d=\"{d}\" fill=\"#fff\" stroke=\"#000\" opacity=\".5\"/></g></svg>"
            )
        );

    private static long Printed(string svg)
    {
        using var file = new PdfDocument();
        using (var pen = XGraphics.FromPdfPage(file.AddPage()))
            SvgDrawing.Draw(pen, svg, new XRect(10, 10, 200, 100));
        using var content = new MemoryStream();
        file.Save(content);
        return content.Length;
    }
}
