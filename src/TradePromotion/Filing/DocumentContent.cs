namespace TradePromotion.Filing;

/// <summary>What may be kept as a document, read from its content and never from what the sender says.</summary>
public static class DocumentContent
{
    private const int Tail = 2048;

    /// <summary>The content type of a whole PDF, PNG or JPEG file.</summary>
    /// <exception cref="Refusal">Anything else, next to <paramref name="field"/>.</exception>
    public static string Type(ReadOnlySpan<byte> content, string field)
    {
        Refusal.UnlessAt(field, content.Length > 0, "Filing.Refused.Empty");
        var type = content.StartsWith("%PDF-"u8) ? "application/pdf" : Sniffed.ContentType(content);
        Refusal.UnlessAt(
            field,
            type is "application/pdf" or "image/png" or "image/jpeg",
            "Filing.Refused.NotADocument"
        );
        Refusal.UnlessAt(field, IsWhole(content, type!), "Filing.Refused.CutOff");
        // A paper has nothing to run. Script in a PDF is how a reader's machine is attacked.
        Refusal.UnlessAt(
            field,
            type != "application/pdf"
                || content.IndexOf("/JavaScript"u8) < 0 && content.IndexOf("/Launch"u8) < 0,
            "Filing.Refused.ActiveDocument"
        );
        return type!;
    }

    // An upload that broke off has a good beginning and no end.
    private static bool IsWhole(ReadOnlySpan<byte> content, string type)
    {
        var end = content[^Math.Min(content.Length, Tail)..];
        return type switch
        {
            "application/pdf" => end.IndexOf("%%EOF"u8) >= 0,
            "image/png" => end.IndexOf("IEND"u8) >= 0,
            _ => end.IndexOf((ReadOnlySpan<byte>)[0xFF, 0xD9]) >= 0,
        };
    }
}
