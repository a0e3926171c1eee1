namespace TradePromotion.Fairs;

/// <summary>An address on the web that somebody typed. Only http and https, so that no link can run a script.</summary>
public static class WebLink
{
    /// <summary>The most characters a link has.</summary>
    public const int Longest = 500;

    /// <summary>Whether it can be linked to.</summary>
    public static bool IsGood(string link) =>
        link.Length <= Longest
        && Uri.TryCreate(link, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttps || uri.Scheme == Uri.UriSchemeHttp);
}
