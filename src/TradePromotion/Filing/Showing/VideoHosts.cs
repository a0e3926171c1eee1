namespace TradePromotion.Filing.Showing;

/// <summary>Where videos may stand. Nothing of these hosts is loaded before the reader asks for it: a page shows a link.</summary>
public static class VideoHosts
{
    private static readonly (string Host, string Name)[] Known =
    [
        ("youtube.com", "YouTube"),
        ("youtu.be", "YouTube"),
        ("vimeo.com", "Vimeo"),
        ("tiktok.com", "TikTok"),
        ("facebook.com", "Facebook"),
        ("fb.watch", "Facebook"),
        ("dailymotion.com", "Dailymotion"),
    ];

    /// <summary>The names of the hosts.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Known.Select(k => k.Name).Distinct()];

    /// <summary>The name of the host of an address; null for another one, or one that is not <c>https</c>.</summary>
    public static string? Of(string link) =>
        Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && uri is { Scheme: "https", UserInfo: "", IsDefaultPort: true }
            ? Known
                .FirstOrDefault(k =>
                    uri.Host == k.Host
                    || uri.Host.EndsWith($".{k.Host}", StringComparison.OrdinalIgnoreCase)
                )
                .Name
            : null;
}
