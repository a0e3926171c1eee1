using TradePromotion.Booths.Published;

namespace TradePromotion.Booths.Showing;

/// <summary>What a document is and how large, in words.</summary>
public static class DocumentWords
{
    private const double Mega = 1024 * 1024;

    /// <summary>For example “PDF, 1.2 MB”; anything small is 0.1 MB.</summary>
    public static string Kind(Words words, BoothDocument document) =>
        words[
            "Booths.Show.DocumentKind",
            document.ContentType.Split('/')[^1].ToUpperInvariant(),
            Math.Max(0.1, document.Size / Mega)
        ];
}
