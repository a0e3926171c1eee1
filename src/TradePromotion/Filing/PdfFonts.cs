using PdfSharp.Drawing;
using PdfSharp.Fonts;
using PdfSharp.Pdf;

namespace TradePromotion.Filing;

/// <summary>
/// The typeface of our PDF files: DejaVu Sans, which knows every letter of Vietnamese and comes with Debian (fonts-dejavu-core). It is embedded, so that
/// a file reads the same everywhere.
/// </summary>
public sealed class PdfFonts : IFontResolver
{
    /// <summary>The name to ask for.</summary>
    public const string Family = "DejaVu Sans";

    private const string Folder = "/usr/share/fonts/truetype/dejavu/";

    // All of it: the subsets the library makes lose the second sign of letters such as ế, ồ and ể, because those are made of three parts.
    private static readonly XPdfFontOptions Whole = new(
        PdfFontEncoding.Unicode,
        PdfFontEmbedding.EmbedCompleteFontFile
    );

    private PdfFonts() { }

    /// <summary>The typeface in a size, in points.</summary>
    public static XFont Font(double size, bool bold = false)
    {
        Use();
        return new(Family, size, bold ? XFontStyleEx.Bold : XFontStyleEx.Regular, Whole);
    }

    /// <summary>Makes the typeface known to the library; again is harmless.</summary>
    public static void Use() => GlobalFontSettings.FontResolver ??= new PdfFonts();

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(isBold ? "DejaVuSans-Bold" : "DejaVuSans");

    public byte[] GetFont(string faceName) => File.ReadAllBytes($"{Folder}{faceName}.ttf");
}
