using Microsoft.EntityFrameworkCore;
using TradePromotion.Filing;
using TradePromotion.Identity.Published;
using TradePromotion.Meetings.Published;

namespace TradePromotion.Meetings.Inviting;

/// <summary>A person's meetings for their calendar program, which signs in nowhere: whoever knows the secret address may read.</summary>
public static class FeedEndpoint
{
    private static readonly TimeSpan Past = TimeSpan.FromDays(90);

    /// <summary>Maps <c>GET /calendar/{key}.ics</c>: 404 for a key that opens nothing, or nothing any more.</summary>
    public static void MapFeeds(this IEndpointRouteBuilder app) =>
        app.MapGet("/calendar/{key}.ics", Read);

    /// <summary>The address of a feed within a language.</summary>
    public static string Url(string key) => $"calendar/{key}.ics";

    private static async Task<IResult> Read(
        string key,
        HttpContext http,
        Views views,
        IPeople people,
        Words words,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        var hash = FeedKey.Hash(key);
        await using var read = views.Read();
        var feed = await read.Of<CalendarFeedView>()
            .FirstOrDefaultAsync(row => row.KeyHash == hash, cancel);
        // A locked or closed account opens nothing any more, this address neither.
        if (
            feed is null
            || (await people.RolesOf(feed.Id, cancel)).Count == 0
            || !(await people.Find([feed.Id], cancel)).TryGetValue(feed.Id, out var person)
        )
            return Results.NotFound();
        var since = time.GetUtcNow() - Past;
        // Whoever comes along has the meeting in the diary.
        var along = await read.Of<DiaryView>()
            .Where(row => row.PersonId == feed.Id && row.Ends > since)
            .Select(row => row.MeetingId)
            .ToListAsync(cancel);
        var rows = await read.Of<MeetingView>()
            .Where(m => m.Host == feed.Id || m.Guest == feed.Id || along.Contains(m.Id))
            .Where(m => m.Ends > since)
            .OrderBy(m => m.Starts)
            .ToListAsync(cancel);
        var site = new Uri($"{http.Request.Scheme}://{http.Request.Host}/{words.Language}/");
        var entries = (await MeetingDetails.Of(read, people, rows, cancel))
            .Select(details =>
                Invitation.Entry(
                    details.Meeting.SideAt(feed.Id) ?? Side.Guest,
                    details,
                    words,
                    site
                )
            )
            .OfType<CalendarEntry>()
            .ToList();
        http.Response.Headers.CacheControl = "private, no-cache";
        return Results.File(
            CalendarFile.Feed(words["Meetings.Feed.Name"], entries, person.Zone),
            CalendarText.ContentType
        );
    }
}
