using Microsoft.Net.Http.Headers;

namespace TradePromotion.Filing.Playing;

/// <summary>How a video and its captions are served, once it is known that the reader may see them.</summary>
public static class VideoDoor
{
    /// <summary>The video, in ranges as players ask for it, or its captions; else not found.</summary>
    /// <param name="id">The video's or that of its captions.</param>
    /// <param name="isPublic">Whether caches on the way may keep it.</param>
    public static async Task<IResult> Serve(
        HttpContext http,
        Videos videos,
        VideoFile file,
        Guid id,
        Guid thing,
        bool isPublic,
        CancellationToken cancel
    )
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; media-src 'self'; sandbox";
        if (id != file.Id)
            return await videos.FindCaptions(id, thing, cancel) is { } text
                ? Kept(Results.Text(text, "text/vtt", System.Text.Encoding.UTF8))
                : Results.NotFound();
        return await videos.Find(id, thing, cancel) is { } kept
            ? Kept(
                Results.Stream(
                    videos.Open(kept),
                    kept.ContentType,
                    entityTag: new EntityTagHeaderValue($"\"{id:N}\""),
                    enableRangeProcessing: true
                )
            )
            : Results.NotFound();

        // What it shows never changes under its id; a day, so that what is taken away is gone by tomorrow.
        IResult Kept(IResult result)
        {
            headers.CacheControl = isPublic ? "public, max-age=86400" : "private, no-store";
            return result;
        }
    }
}
