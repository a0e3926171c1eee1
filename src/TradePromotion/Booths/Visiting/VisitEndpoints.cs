using System.Text.Json;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Mvc;
using TradePromotion.Hosting;

namespace TradePromotion.Booths.Visiting;

/// <summary>Where browsers report visits: <c>visits</c> by script, <c>visits.gif</c> without.</summary>
public static class VisitEndpoints
{
    private const string Limit = "visits";
    private const int LongestReport = 300;

    // One transparent pixel.
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7"
    );

    /// <summary>What the script reports.</summary>
    /// <param name="Key">A random key the browser keeps.</param>
    public sealed record Report(Guid Fair, Guid? Booth, string Key);

    /// <summary>Allows bursts, such as an office behind one address, and about two visits a second over time.</summary>
    public static IServiceCollection AddVisits(this IServiceCollection services) =>
        services
            .AddSingleton<VisitorKeys>()
            .AddSingleton<Visits>()
            .AddRateLimiter(limiter =>
            {
                limiter.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
                limiter.AddPolicy(
                    Limit,
                    context =>
                        RateLimitPartition.GetTokenBucketLimiter(
                            context.Connection.RemoteIpAddress is { } from
                                ? Limits.Network(from)
                                : "",
                            _ => new TokenBucketRateLimiterOptions
                            {
                                TokenLimit = 120,
                                TokensPerPeriod = 20,
                                ReplenishmentPeriod = TimeSpan.FromSeconds(10),
                            }
                        )
                );
            });

    /// <summary>Maps both addresses. Their answers say nothing about what was recorded.</summary>
    public static void MapVisits(this IEndpointRouteBuilder app)
    {
        app.MapPost("/visits", ByScript)
            .RequireRateLimiting(Limit)
            .WithMetadata(new SkipStatusCodePagesAttribute());
        app.MapGet("/visits.gif", ByPicture)
            .RequireRateLimiting(Limit)
            .WithMetadata(new SkipStatusCodePagesAttribute());
    }

    // sendBeacon sends text; so the body is read by hand, and no more of it than a report can be long.
    private static async Task<IResult> ByScript(
        HttpContext context,
        Visits visits,
        CancellationToken cancel
    )
    {
        if (Visits.IsRobot(context.Request.Headers.UserAgent.ToString()))
            return Results.NoContent();
        var buffer = new byte[LongestReport + 1];
        var length = await context.Request.Body.ReadAtLeastAsync(
            buffer,
            buffer.Length,
            throwOnEndOfStream: false,
            cancel
        );
        if (length > LongestReport || Parse(buffer.AsSpan(0, length)) is not { } report)
            return Results.BadRequest();
        await visits.Record(report.Fair, report.Booth, report.Key, cancel);
        return Results.NoContent();
    }

    // Without a script a browser keeps no key; its address and name stand for it, for this day only.
    private static async Task<IResult> ByPicture(
        HttpContext context,
        Guid fair,
        Guid? booth,
        Visits visits,
        CancellationToken cancel
    )
    {
        var agent = context.Request.Headers.UserAgent.ToString();
        if (!Visits.IsRobot(agent))
            await visits.Record(fair, booth, $"{Address(context)}|{agent}", cancel);
        context.Response.Headers.CacheControl = "no-store";
        return Results.Bytes(Pixel, "image/gif");
    }

    private static Report? Parse(ReadOnlySpan<byte> text)
    {
        try
        {
            return
                JsonSerializer.Deserialize<Report>(text, JsonSerializerOptions.Web)
                    is { Key.Length: >= 16 and <= 64 } report
                ? report
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string Address(HttpContext context) =>
        context.Connection.RemoteIpAddress?.ToString() ?? "";
}
