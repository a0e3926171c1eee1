using System.Text.RegularExpressions;

namespace TradePromotion.Booths.Published;

/// <summary>A video that lies elsewhere. Nothing of it is loaded before somebody asks for it, so that nobody is followed by its host unasked.</summary>
public static partial class VideoLink
{
    /// <summary>The most characters an address has.</summary>
    public const int Longest = 500;

    /// <summary>Whether it can be shown: an https address.</summary>
    public static bool IsGood(string link) =>
        link.Length <= Longest
        && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && uri.Scheme == Uri.UriSchemeHttps;

    /// <summary>The address that plays within our page, for hosts that offer one and follow people least; null for others, which open by themselves.</summary>
    public static string? Player(string link)
    {
        if (!IsGood(link))
            return null;
        var uri = new Uri(link);
        var host = uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host;
        return host switch
        {
            "youtube.com"
            or "m.youtube.com" when YouTube().Match(uri.PathAndQuery) is { Success: true } found =>
                $"https://www.youtube-nocookie.com/embed/{found.Groups[1]}",
            "youtu.be" when YouTubeShort().Match(uri.AbsolutePath) is { Success: true } found =>
                $"https://www.youtube-nocookie.com/embed/{found.Groups[1]}",
            "vimeo.com" when Vimeo().Match(uri.AbsolutePath) is { Success: true } found =>
                $"https://player.vimeo.com/video/{found.Groups[1]}?dnt=1",
            _ => null,
        };
    }

    [GeneratedRegex("^/(?:watch\\?(?:.*&)?v=|shorts/|live/|embed/)([A-Za-z0-9_-]{6,20})")]
    private static partial Regex YouTube();

    [GeneratedRegex("^/([A-Za-z0-9_-]{6,20})$")]
    private static partial Regex YouTubeShort();

    [GeneratedRegex("^/(?:video/)?([0-9]{5,15})$")]
    private static partial Regex Vimeo();
}
