namespace TradePromotion.Filing.Showing;

/// <summary>How a document everyone may read is served.</summary>
public static class PublicDocument
{
    /// <summary>The document as a download, when it is among those shown; else not found.</summary>
    public static async Task<IResult> Serve(
        HttpContext http,
        Material? shown,
        Guid id,
        Guid companyId,
        IDocuments documents,
        CancellationToken cancel
    )
    {
        if (
            shown?.Documents.Any(d => d.Card.Id == id) != true
            || await documents.Find(id, MaterialKeeper.OwnerOf(companyId), cancel)
                is not { } document
        )
            return Results.NotFound();
        // Always a download: what people sent never runs under our address.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }
}
