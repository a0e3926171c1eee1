using Microsoft.EntityFrameworkCore;
using TradePromotion.Fairs.Published;
using TradePromotion.Filing;
using TradePromotion.Hosting;

namespace TradePromotion.Fairs.Listing;

/// <summary>The calendar of all fairs, open to everybody.</summary>
public static class FairCalendarEndpoint
{
    private const int Most = 500;

    /// <summary>Maps <c>GET /fairs/calendar.ics</c>.</summary>
    public static void MapFairCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet($"/{FairUrls.CalendarFeed}", Feed).CacheOutput(PublicPage.Policy);

    private static async Task<IResult> Feed(
        HttpContext http,
        Views views,
        Words words,
        CancellationToken cancel
    )
    {
        await using var read = views.Read();
        var fairs = await read.Of<FairView>()
            .OrderByDescending(f => f.OpensAt)
            .Take(Most)
            .ToListAsync(cancel);
        var site = new Uri($"{http.Request.Scheme}://{http.Request.Host}/{words.Language}/");
        return Results.File(
            FairCalendarFile.Of(fairs, words, site),
            CalendarText.ContentType,
            "fairs.ics"
        );
    }
}
