using TradePromotion.Filing;

namespace TradePromotion.Companies.Proving;

/// <summary>A company's document, for its own people and for officers; for everyone else there is no such thing.</summary>
public static class DocumentEndpoint
{
    /// <summary>Maps <c>GET /companies/{companyId}/documents/{documentId}</c>.</summary>
    public static void MapDocuments(this IEndpointRouteBuilder app) =>
        app.MapGet("/companies/{companyId:guid}/documents/{documentId:guid}", Download)
            .ExcludeFromDescription();

    /// <summary>The address of a document.</summary>
    public static string Url(Guid companyId, Guid documentId) =>
        $"companies/{companyId}/documents/{documentId}";

    private static async Task<IResult> Download(
        Guid companyId,
        Guid documentId,
        HttpContext http,
        Actors actors,
        IDocuments documents,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        if (!actor.WorksFor(companyId) && !actor.Is(Role.Officer))
            throw new Forbidden(nameof(DocumentEndpoint));
        if (await documents.Find(documentId, companyId, cancel) is not { } document)
            return Results.NotFound();
        // Always a download: what people sent never runs under our address.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.CacheControl = "private, no-store";
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }
}
