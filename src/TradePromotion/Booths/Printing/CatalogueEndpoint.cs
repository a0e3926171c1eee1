using Microsoft.Net.Http.Headers;

namespace TradePromotion.Booths.Printing;

/// <summary>The printable catalogue of a fair, for everyone.</summary>
public static class CatalogueEndpoint
{
    /// <summary>Maps <c>GET /fairs/{address}/catalogue.pdf</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/fairs/{address}/catalogue.pdf", Download);

    private static async Task<IResult> Download(
        string address,
        Catalogues catalogues,
        HttpResponse response,
        CancellationToken cancel
    )
    {
        if (await catalogues.Of(address, cancel) is not { } catalogue)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=600";
        return Results.File(
            catalogue.Content,
            "application/pdf",
            $"{address}.pdf",
            lastModified: catalogue.DrawnAt,
            entityTag: new EntityTagHeaderValue($"\"{catalogue.Tag}\""),
            enableRangeProcessing: true
        );
    }
}
