namespace TradePromotion.Filing;

/// <summary>A kept picture.</summary>
/// <param name="Hash">SHA-256 of the content, 64 hexadecimal digits: its name for ever.</param>
public sealed record Picture(string Hash, string ContentType, byte[] Content);

/// <summary>Keeps pictures under the hash of their content: the same picture is kept once, and an address never shows another one.</summary>
public interface IPictures
{
    /// <summary>The greatest size, in bytes.</summary>
    const int MaximumSize = 5 * 1024 * 1024;

    /// <summary>
    /// Keeps a picture and gives its hash. What it is, is read from its content, never from what the sender says.
    /// </summary>
    /// <exception cref="Refusal">Too large, empty, or not PNG, JPEG or WebP (drawings in SVG only from the platform itself); next to <paramref name="field"/>.</exception>
    Task<string> Keep(
        Stream content,
        Actor by,
        string field = "Picture",
        CancellationToken cancel = default
    );

    /// <summary>The picture, or null.</summary>
    Task<Picture?> Find(string hash, CancellationToken cancel = default);

    /// <summary>Whether a text can be the hash of a picture.</summary>
    static bool IsHash(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigitLower);

    /// <summary>The address a page shows it under; null when there is no picture.</summary>
    static string? Url(string? hash) => string.IsNullOrEmpty(hash) ? null : $"/pictures/{hash}";
}
