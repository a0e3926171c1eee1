using TradePromotion.LiveSessions.Published;
using TradePromotion.LiveSessions.Talking;

namespace TradePromotion.LiveSessions.Checking;

/// <summary>Tells the invited, while they wait, who is in the room and which ways their browser can try.</summary>
public static class WaysEndpoint
{
    /// <summary>Maps <c>GET /meetings/{id}/ways</c>: 200, 403 for everyone not invited, 409 once the room is over. Works before it opens.</summary>
    public static void MapWays(this IEndpointRouteBuilder app) =>
        app.MapGet("/meetings/{meetingId:guid}/ways", Tell).ExcludeFromDescription();

    private static async Task<IResult> Tell(
        Guid meetingId,
        HttpContext http,
        Actors actors,
        Store store,
        Presence presence,
        IceServers ice,
        TimeProvider time,
        CancellationToken cancel
    )
    {
        var actor = await actors.Of(http.User, cancel);
        var room = (await store.Load<Room, RoomEvent>(Room.IdOf(meetingId), cancel: cancel)).State;
        if (room.SideOf(actor.PersonId) is null)
            return Results.Json(new { reason = "not-invited" }, statusCode: 403);
        // Not for ever: a relay passes on whatever those say who know its password.
        if (room.IsCalledOff || room.Open.To <= time.GetUtcNow())
            return Results.Json(new { reason = "closed" }, statusCode: 409);
        // The relay goes by the machines' clock, even where the platform's is moved for a demonstration.
        var ways = ice.For(actor.PersonId, TimeProvider.System.GetUtcNow());
        var here = presence.In(meetingId).Select(seat => seat.PersonId);
        return Results.Json(
            new
            {
                here,
                late = room.Late.Select(late => new { person = late.Key, minutes = late.Value }),
                ice = ways.Servers,
                relayOnly = ways.RelayOnly,
            }
        );
    }
}
