namespace TradePromotion.Tests.Filing;

/// <summary>A second of colours, 64 by 48, as a browser recorded it.</summary>
internal static class Films
{
    /// <summary>VP8 in WebM.</summary>
    public static byte[] WebM => Read("a-second.webm");

    /// <summary>H.264 in MP4.</summary>
    public static byte[] Mp4 => Read("a-second.mp4");

    private static byte[] Read(string name)
    {
        using var film = typeof(Films).Assembly.GetManifestResourceStream(name)!;
        using var kept = new MemoryStream();
        film.CopyTo(kept);
        return kept.ToArray();
    }
}
