namespace TradePromotion.Filing.Playing;

/// <summary>Reading pieces of a stream that can be read from any place.</summary>
internal static class Bytes
{
    /// <summary>Up to so many bytes from a place; fewer where the stream ends before.</summary>
    public static async Task<byte[]> At(
        Stream content,
        long place,
        int count,
        CancellationToken cancel
    )
    {
        content.Seek(place, SeekOrigin.Begin);
        var bytes = new byte[Math.Min(count, Math.Max(0, content.Length - place))];
        await content.ReadExactlyAsync(bytes, cancel);
        return bytes;
    }
}
