namespace TradePromotion.Filing.Playing;

/// <summary>What may be kept as a video, read from its content and never from what the sender says.</summary>
public static class VideoContent
{
    /// <summary>The content type of a whole video every browser plays: MP4 with H.264, or WebM.</summary>
    /// <param name="content">Can be read from any place.</param>
    /// <exception cref="Refusal">Anything else, next to <paramref name="field"/>.</exception>
    public static async Task<string> Type(
        Stream content,
        string field,
        CancellationToken cancel = default
    )
    {
        Refusal.UnlessAt(field, content.Length > 0, "Filing.Refused.Empty");
        var start = await Bytes.At(content, 0, 12, cancel);
        if (start.AsSpan().StartsWith(WebM.Start))
            return await WebM.Check(content, field, cancel);
        Refusal.UnlessAt(
            field,
            start.Length == 12 && start.AsSpan(4, 4).SequenceEqual("ftyp"u8),
            "Filing.Refused.NotAVideo"
        );
        return await Mp4.Check(content, field, cancel);
    }
}
