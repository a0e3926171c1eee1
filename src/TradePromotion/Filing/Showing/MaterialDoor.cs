using TradePromotion.Filing.Playing;

namespace TradePromotion.Filing.Showing;

/// <summary>The one door to the videos, captions and documents something shows.</summary>
public sealed class MaterialDoor(IDocuments documents, Videos videos)
{
    /// <summary>A video to be played, its captions or a document as a download, when it is among what is shown; else not found.</summary>
    /// <param name="shown">What this reader may see; null for nothing.</param>
    /// <param name="isPublic">Whether everyone may see it.</param>
    public async Task<IResult> Serve(
        HttpContext http,
        Material? shown,
        Guid id,
        VideoOwner owner,
        bool isPublic,
        CancellationToken cancel
    )
    {
        if (shown?.Videos.FirstOrDefault(v => v.File?.Holds(id) == true)?.File is { } film)
            return await VideoDoor.Serve(http, videos, film, id, owner.Thing, isPublic, cancel);
        if (
            shown?.Documents.Any(d => d.Card.Id == id) != true
            || await documents.Find(id, MaterialKeeper.OwnerOf(owner.CompanyId), cancel)
                is not { } document
        )
            return Results.NotFound();
        // Always a download: what people sent never runs under our address.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }
}
