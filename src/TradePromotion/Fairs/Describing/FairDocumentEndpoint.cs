using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;

namespace TradePromotion.Fairs.Describing;

/// <summary>The documents of a fair that lie here: rules, a plan on paper, a brochure. For everyone, as long as the fair lists them.</summary>
public static class FairDocumentEndpoint
{
    /// <summary>Whose the files of a fair are.</summary>
    public static Guid OwnerOf(Guid fairId) => Ids.Of("fair documents", fairId);

    /// <summary>The address of a document, relative to the language's base.</summary>
    public static string Url(string address, Guid file) =>
        $"{FairUrls.Home(address)}/documents/{file}";

    /// <summary>Maps <c>GET /fairs/{address}/documents/{file}</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/fairs/{address}/documents/{file:guid}", Download).ExcludeFromDescription();

    private static async Task<IResult> Download(
        string address,
        Guid file,
        HttpContext http,
        Views views,
        IDocuments documents,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var details = await read.Of<FairView>()
            .Where(f => f.Address == address)
            .Join(read.Of<FairDetailsView>(), fair => fair.Id, d => d.Id, (_, d) => d)
            .SingleOrDefaultAsync(cancel);
        if (
            details?.Documents.FirstOrDefault(d => d.File?.Id == file)?.File is not { } listed
            || await documents.Find(file, listed.Owner, cancel) is not { } document
        )
            return Results.NotFound();
        // Always a download: what people sent never runs under our address.
        http.Response.Headers.XContentTypeOptions = "nosniff";
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        http.Response.Headers.CacheControl = "public, max-age=300";
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }
}
