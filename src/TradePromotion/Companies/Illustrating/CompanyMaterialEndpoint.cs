using TradePromotion.Companies.Published;
using TradePromotion.Filing.Showing;

namespace TradePromotion.Companies.Illustrating;

/// <summary>Videos and documents a company shows to everyone.</summary>
public static class CompanyMaterialEndpoint
{
    /// <summary>The address of a video, its captions or a document, from the site's root.</summary>
    public static string Url(Guid companyId, Guid documentId) =>
        $"companies/{companyId}/material/{documentId}";

    /// <summary>Maps <c>GET /companies/{companyId}/material/{documentId}</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/companies/{companyId:guid}/material/{documentId:guid}", Download)
            .ExcludeFromDescription();

    private static async Task<IResult> Download(
        Guid companyId,
        Guid documentId,
        HttpContext http,
        Actors actors,
        Views views,
        MaterialDoor door,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var company = await read.Find<CompanyView>(companyId, cancel);
        // Who is looking for goods is shown only to people who have signed in.
        var isPublic = company?.Kind != CompanyKind.ForeignBuyer;
        var isShown = isPublic || (await actors.Of(http.User, cancel)).IsKnown;
        return await door.Serve(
            http,
            isShown ? company?.Material : null,
            documentId,
            new(companyId, companyId),
            isPublic,
            cancel
        );
    }
}
