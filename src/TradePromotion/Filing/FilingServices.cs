using Microsoft.AspNetCore.Http.HttpResults;
using TradePromotion.Filing.Playing;
using TradePromotion.Hosting;

namespace TradePromotion.Filing;

/// <summary>The services and the address of this folder.</summary>
public static class FilingServices
{
    /// <summary>Adds <see cref="IPictures"/>, <see cref="IDocuments"/> and <see cref="Videos"/>.</summary>
    public static IServiceCollection AddFiling(
        this IServiceCollection services,
        IConfiguration configuration
    ) =>
        services
            .AddSingleton(
                configuration.GetSection("TradePromotion:Videos").Get<VideoLimits>() ?? new()
            )
            .AddSingleton<Videos>()
            .AddSingleton<VideoKeeper>()
            .AddSingleton<Showing.MaterialDoor>()
            .AddSingleton<IPictures, Pictures>()
            .AddSingleton<IDocuments, Documents>()
            .AddSingleton<Showing.MaterialKeeper>();

    /// <summary>Maps <c>/pictures/{hash}</c>. A picture never changes under its address, so it may be cached for ever.</summary>
    public static void MapPictures(this IEndpointRouteBuilder app) =>
        PublicFile.On(
            app.MapGet("/pictures/{hash:regex(^[0-9a-f]{{64}}$)}", Show).ExcludeFromDescription()
        );

    private static async Task<Results<FileContentHttpResult, StatusCodeHttpResult>> Show(
        string hash,
        IPictures pictures,
        HttpContext http,
        CancellationToken cancel
    )
    {
        var headers = http.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        if (http.Request.Headers.IfNoneMatch.ToString() == $"\"{hash}\"")
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        if (await pictures.Find(hash, cancel) is not { } picture)
            return TypedResults.StatusCode(StatusCodes.Status404NotFound);
        headers.CacheControl = "public, max-age=31536000, immutable";
        headers.ETag = $"\"{hash}\"";
        return TypedResults.File(picture.Content, picture.ContentType);
    }
}
