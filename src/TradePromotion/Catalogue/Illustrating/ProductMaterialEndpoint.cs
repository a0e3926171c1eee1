using TradePromotion.Catalogue.Published;
using TradePromotion.Filing;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Catalogue.Illustrating;

/// <summary>Documents that belong to a product everyone may see.</summary>
public static class ProductMaterialEndpoint
{
    /// <summary>The address of a document, from the site's root.</summary>
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
        IDocuments documents,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        if (await read.Find<ProductView>(productId, cancel) is not { } product)
            return Results.NotFound();
        var isShown =
            product.Status == ProductStatus.Published
            || (await actors.Of(http.User, cancel)).WorksFor(product.CompanyId);
        return await PublicDocument.Serve(
            http,
            isShown ? product.Material : null,
            documentId,
            product.CompanyId,
            documents,
            cancel
        );
    }
}
