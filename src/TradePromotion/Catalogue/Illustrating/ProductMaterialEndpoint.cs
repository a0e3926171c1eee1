using TradePromotion.Catalogue.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Illustrating;

/// <summary>Videos and documents that belong to a product everyone may see.</summary>
public static class ProductMaterialEndpoint
{
    /// <summary>The address of a video, its captions or a document, from the site's root.</summary>
    public static string Url(Guid productId, Guid documentId) =>
        $"products/{productId}/material/{documentId}";

    /// <summary>Maps <c>GET /products/{productId}/material/{documentId}</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/products/{productId:guid}/material/{documentId:guid}", Download)
            .ExcludeFromDescription();

    private static async Task<IResult> Download(
        Guid productId,
        Guid documentId,
        HttpContext http,
        Actors actors,
        Views views,
        MaterialDoor door,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        if (await read.Find<ProductView>(productId, cancel) is not { } product)
            return Results.NotFound();
        var isPublic = product.Status == ProductStatus.Published;
        var isShown = isPublic || (await actors.Of(http.User, cancel)).WorksFor(product.CompanyId);
        return await door.Serve(
            http,
            isShown ? product.Material : null,
            documentId,
            new(productId, product.CompanyId),
            isPublic,
            cancel
        );
    }
}
