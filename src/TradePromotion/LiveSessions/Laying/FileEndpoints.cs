using TradePromotion.Filing;
using TradePromotion.LiveSessions.Published;
using TradePromotion.LiveSessions.Talking;

namespace TradePromotion.LiveSessions.Laying;

/// <summary>Takes the files of a meeting and hands them to its people alone.</summary>
public static class FileEndpoints
{
    private const string Field = "file";

    /// <summary>Maps <c>POST /meetings/{id}/files</c> (with the page's antiforgery token) and <c>GET /meetings/{id}/files/{file}</c>; 403 for everyone not invited.</summary>
    public static void MapFiles(this IEndpointRouteBuilder app)
    {
        app.MapPost("/meetings/{meetingId:guid}/files", Take).ExcludeFromDescription();
        app.MapGet("/meetings/{meetingId:guid}/files/{fileId:guid}", Hand).ExcludeFromDescription();
    }

    private static async Task<IResult> Take(
        Guid meetingId,
        IFormFile file,
        HttpContext http,
        Actors actors,
        Store store,
        Desk desk,
        Doors doors,
        IDocuments documents,
        Words words,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        var room = (await store.Load<Room, RoomEvent>(Room.IdOf(meetingId), cancel: cancel)).State;
        if (room.SideOf(actor.PersonId) is null)
            return Results.StatusCode(403);
        try
        {
            // Before anything is kept: a full or closed room takes nothing.
            Refusal.Unless(room.IsOpenAt(time.GetUtcNow()), "LiveSessions.Refused.NotOpen");
            Refusal.Unless(
                room.Table.Files.Count < ShareFile.Most,
                "LiveSessions.Refused.TooManyFiles",
                ShareFile.Most
            );
            await using var content = file.OpenReadStream();
            var card = await documents.Keep(content, file.FileName, meetingId, Field, cancel);
            await desk.Execute(
                new ShareFile(meetingId, actor.PersonId, card, time.GetUtcNow()),
                actor,
                cancel
            );
        }
        catch (Refusal refusal)
        {
            return Results.Json(
                new { sentence = words[refusal.Key, [.. refusal.Values]] },
                statusCode: 422
            );
        }
        await doors.Tell(meetingId, "files", (await RoomRecord.Of(store, meetingId)).Files);
        return Results.NoContent();
    }

    private static async Task<IResult> Hand(
        Guid meetingId,
        Guid fileId,
        HttpContext http,
        Actors actors,
        Store store,
        IDocuments documents,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        var room = (await store.Load<Room, RoomEvent>(Room.IdOf(meetingId), cancel: cancel)).State;
        if (room.SideOf(actor.PersonId) is null)
            return Results.StatusCode(403);
        if (
            !room.Table.Files.Contains(fileId)
            || await documents.Find(fileId, meetingId, cancel) is not { } document
        )
            return Results.NotFound();
        // Shown by no browser in our name, whatever it holds.
        http.Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return Results.File(document.Content, document.Card.ContentType, document.Card.Name);
    }
}
