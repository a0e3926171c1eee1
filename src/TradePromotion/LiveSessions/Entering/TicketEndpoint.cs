using TradePromotion.LiveSessions.Published;

namespace TradePromotion.LiveSessions.Entering;

/// <summary>Hands tickets to the invited, while the room is open. The page asks anew for each connection.</summary>
public static class TicketEndpoint
{
    /// <summary>Maps <c>POST /meetings/{id}/ticket</c>: 200 with a ticket, 403 for everyone not invited, 409 while the room is closed.</summary>
    public static void MapTickets(this IEndpointRouteBuilder app) =>
        app.MapPost("/meetings/{meetingId:guid}/ticket", Hand).DisableAntiforgery();

    private static async Task<IResult> Hand(
        Guid meetingId,
        HttpContext http,
        Actors actors,
        Store store,
        Tickets tickets,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        var loaded = await store.Load<Room, RoomEvent>(Room.IdOf(meetingId), cancel: cancel);
        var room = loaded.State;
        var now = time.GetUtcNow();
        if (room.SideOf(actor.PersonId) is not { } side)
            return Results.Json(new { reason = "not-invited" }, statusCode: 403);
        return room.IsOpenAt(now)
            ? Results.Json(new { ticket = tickets.Write(meetingId, actor.PersonId, side, now) })
            : Results.Json(new { reason = "closed" }, statusCode: 409);
    }
}
