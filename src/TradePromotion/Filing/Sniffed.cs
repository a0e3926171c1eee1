using System.Text;

namespace TradePromotion.Filing;

/// <summary>What a file is, by its first bytes.</summary>
public static class Sniffed
{
    /// <summary>The content type of a PNG, JPEG, WebP or SVG picture; null for anything else.</summary>
    public static string? ContentType(ReadOnlySpan<byte> content)
    {
        if (
            content.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A])
        )
            return "image/png";
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
            return "image/jpeg";
        if (
            content.Length > 12
            && content.StartsWith("RIFF"u8)
            && content[8..12].SequenceEqual("WEBP"u8)
        )
            return "image/webp";
        var start = Encoding
            .UTF8.GetString(content[..Math.Min(content.Length, 512)])
            .TrimStart('\uFEFF', ' ', '\n', '\r', '\t');
        return
            start.StartsWith("<svg", StringComparison.Ordinal)
            || (start.StartsWith("<?xml", StringComparison.Ordinal) && start.Contains("<svg"))
            ? "image/svg+xml"
            : null;
    }
}
