namespace TradePromotion.Filing.Showing;

/// <summary>Pictures in the vocabulary of schema.org, for search engines: each with what is told of it.</summary>
public static class PictureData
{
    /// <summary>A picture with what it shows.</summary>
    /// <param name="hash">Of its content.</param>
    /// <param name="caption">What it shows, in the page's language.</param>
    /// <param name="baseUri">The absolute address of the site in this language.</param>
    public static Dictionary<string, object?> Of(string hash, string caption, string baseUri) =>
        new()
        {
            ["@type"] = "ImageObject",
            ["contentUrl"] = new Uri(new Uri(baseUri), IPictures.Url(hash)).AbsoluteUri,
            ["caption"] = caption,
        };
}
