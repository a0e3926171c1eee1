using Microsoft.EntityFrameworkCore;
using TradePromotion.Booths.Charging;
using TradePromotion.Booths.Published;
using TradePromotion.Fairs.Published;
using TradePromotion.Mailing;

namespace TradePromotion.Booths.Showing;

/// <summary>The QR code that leads to a booth's page: for a screen, a leaflet or the booth of a hybrid fair.</summary>
public static class BoothCode
{
    /// <summary>The picture's address, relative to the language's base.</summary>
    public static string Url(string address, string number) =>
        $"{FairUrls.Booth(address, number)}/qr.svg";

    /// <summary>Maps <c>GET /fairs/{address}/booths/{number}/qr.svg</c>.</summary>
    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/fairs/{address}/booths/{number}/qr.svg", Draw);

    private static async Task<IResult> Draw(
        string address,
        string number,
        Views views,
        Words words,
        PublicAddress at,
        HttpResponse response,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var known = await read.Of<FairView>()
            .Where(f => f.Address == address)
            .Join(read.Of<BoothView>(), fair => fair.Id, booth => booth.FairId, (_, booth) => booth)
            .AnyAsync(booth => booth.Number == number, cancel);
        if (!known)
            return Results.NotFound();
        response.Headers.CacheControl = "public, max-age=86400";
        return Results.Text(
            VietQr.Svg(at.Link(words.Language, FairUrls.Booth(address, number))),
            "image/svg+xml"
        );
    }
}
