using PdfSharp.Fonts;

namespace TradePromotion.Filing;

/// <summary>
/// The typeface of our PDF files: DejaVu Sans, which knows every letter of Vietnamese and comes with Debian (fonts-dejavu-core). What is used
/// of it is embedded, so that a file reads the same everywhere.
/// </summary>
public sealed class PdfFonts : IFontResolver
{
    /// <summary>The name to ask for.</summary>
    public const string Family = "DejaVu Sans";

    private const string Folder = "/usr/share/fonts/truetype/dejavu/";

    private PdfFonts() { }

    /// <summary>Makes the typeface known to the library; again is harmless.</summary>
    public static void Use() => GlobalFontSettings.FontResolver ??= new PdfFonts();

    public FontResolverInfo? ResolveTypeface(string familyName, bool isBold, bool isItalic) =>
        new(isBold ? "DejaVuSans-Bold" : "DejaVuSans");

    public byte[] GetFont(string faceName) => File.ReadAllBytes($"{Folder}{faceName}.ttf");
}
